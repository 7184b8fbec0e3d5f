<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Hearthdesk</source>
        <translation>Über Hearthdesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Icons: Lucide, ISC licence. Font in reports: Inter, OFL 1.1.</source>
        <translation>Symbole: Lucide, ISC-Lizenz. Schrift in Berichten: Inter, OFL 1.1.</translation>
    </message>
    <message>
        <source>Version %1, on Qt %2 and Python %3. Licensed under Apache 2.0. Everything is stored encrypted on this computer.</source>
        <translation>Version %1, mit Qt %2 und Python %3. Lizenziert unter Apache 2.0. Alles wird verschlüsselt auf diesem Computer gespeichert.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Import the same archive again to go on from here.</source>
        <translation>Importieren Sie dasselbe Archiv noch einmal, um von hier aus weiterzumachen.</translation>
    </message>
    <message>
        <source>Import the same file again: only what is missing is added.</source>
        <translation>Importieren Sie dieselbe Datei noch einmal: Nur Fehlendes kommt dazu.</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Es hat %1 gedauert.</translation>
    </message>
    <message>
        <source>Stopped on the way.</source>
        <translation>Unterwegs angehalten.</translation>
    </message>
    <message>
        <source>The archive is in.</source>
        <translation>Das Archiv ist übernommen.</translation>
    </message>
    <message>
        <source>The contacts are in.</source>
        <translation>Die Kontakte sind übernommen.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>accepting a hand-over</source>
        <translation>Annahme einer Übergabe</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>assigning</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>change of a contact</source>
        <translation>Änderung eines Kontakts</translation>
    </message>
    <message>
        <source>change of a saved reply</source>
        <translation>Änderung eines Textbausteins</translation>
    </message>
    <message>
        <source>change of addresses</source>
        <translation>Änderung von Adressen</translation>
    </message>
    <message>
        <source>change of customer</source>
        <translation>Änderung des Kunden</translation>
    </message>
    <message>
        <source>change of role</source>
        <translation>Änderung der Rolle</translation>
    </message>
    <message>
        <source>change of settings</source>
        <translation>Änderung von Einstellungen</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>end of a promised call</source>
        <translation>Ende eines zugesagten Rückrufs</translation>
    </message>
    <message>
        <source>giving a ticket back</source>
        <translation>Rückgabe eines Tickets</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>importing saved replies</source>
        <translation>Import von Textbausteinen</translation>
    </message>
    <message>
        <source>leaving of a person</source>
        <translation>Ausscheiden einer Person</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>merging</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>merging of contacts</source>
        <translation>Zusammenführen von Kontakten</translation>
    </message>
    <message>
        <source>missed call</source>
        <translation>verpasster Anruf</translation>
    </message>
    <message>
        <source>move to bin</source>
        <translation>Verschieben in den Papierkorb</translation>
    </message>
    <message>
        <source>moving messages</source>
        <translation>Verschieben von Nachrichten</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>neuer Kontakt</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>neuer Name</translation>
    </message>
    <message>
        <source>new name of a view</source>
        <translation>neuer Name einer Ansicht</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>neue Person</translation>
    </message>
    <message>
        <source>new saved reply</source>
        <translation>neuer Textbaustein</translation>
    </message>
    <message>
        <source>new subject</source>
        <translation>neuer Betreff</translation>
    </message>
    <message>
        <source>new ticket</source>
        <translation>neues Ticket</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>order of views</source>
        <translation>Reihenfolge der Ansichten</translation>
    </message>
    <message>
        <source>promised call</source>
        <translation>zugesagter Rückruf</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>removing a link</source>
        <translation>Entfernen einer Verknüpfung</translation>
    </message>
    <message>
        <source>removing a saved reply</source>
        <translation>Löschen eines Textbausteins</translation>
    </message>
    <message>
        <source>removing a tag</source>
        <translation>Entfernen eines Schlagworts</translation>
    </message>
    <message>
        <source>removing a view</source>
        <translation>Löschen einer Ansicht</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>Wiedereröffnung</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>return of a person</source>
        <translation>Rückkehr einer Person</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>separating</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>separating of contacts</source>
        <translation>Trennen von Kontakten</translation>
    </message>
    <message>
        <source>spam mark</source>
        <translation>Spam-Markierung</translation>
    </message>
    <message>
        <source>splitting</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>telling two contacts apart</source>
        <translation>Auseinanderhalten zweier Kontakte</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>withdrawing a hand-over</source>
        <translation>Rücknahme einer Übergabe</translation>
    </message>
</context>
<context>
    <name>AddressChoice</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Addresses that are yours</source>
        <translation>Ihre eigenen Adressen</translation>
    </message>
    <message>
        <source>An address looks like hello@example.com.</source>
        <translation>Eine Adresse sieht so aus: hallo@example.com.</translation>
    </message>
    <message>
        <source>Another address of ours</source>
        <translation>Noch eine Adresse von uns</translation>
    </message>
    <message>
        <source>Mail from these is an answer of yours, all other mail a question.</source>
        <translation>Mails von diesen Adressen sind Ihre Antworten, alle anderen sind Fragen.</translation>
    </message>
    <message>
        <source>hello@example.com</source>
        <translation>hallo@example.com</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Add another address</source>
        <translation>Weitere Adresse</translation>
    </message>
    <message>
        <source>Has the part after the @ an ending, as in example.com? It may stay as it is.</source>
        <translation>Hat der Teil nach dem @ eine Endung wie in example.com? Die Adresse darf auch so bleiben.</translation>
    </message>
    <message>
        <source>hello@example.com</source>
        <translation>hallo@example.com</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. One looks like hello@example.com.</source>
        <translation>„%1“ ist keine Mailadresse. Eine sieht so aus: hallo@example.com.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dates and numbers are written as in your system&apos;s country.</source>
        <translation>Datum und Zahlen werden wie im Land Ihres Systems geschrieben.</translation>
    </message>
    <message>
        <source>How the program looks on this computer.</source>
        <translation>Wie das Programm auf diesem Computer aussieht.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>On top of the size your system asks for.</source>
        <translation>Zusätzlich zur Größe, die Ihr System vorgibt.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
</context>
<context>
    <name>ArrivedMark</name>
    <message>
        <source>Use theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
</context>
<context>
    <name>AssignPicker</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>BrandPane</name>
    <message>
        <source>Every customer,
one warm desk.</source>
        <translation>Alle Kunden,
ein warmer Platz.</translation>
    </message>
    <message>
        <source>Everything is stored encrypted on this computer. Nothing is sent anywhere.</source>
        <translation>Alles wird verschlüsselt auf diesem Computer gespeichert. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Set up in about three minutes. You can change every answer later.</source>
        <translation>In etwa drei Minuten eingerichtet. Jede Antwort lässt sich später ändern.</translation>
    </message>
</context>
<context>
    <name>BusinessPage</name>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>A new question is answered within</source>
        <translation>Neue Fragen beantworten innerhalb von</translation>
    </message>
    <message>
        <source>An answer can be taken back for</source>
        <translation>Eine Antwort lässt sich zurücknehmen während</translation>
    </message>
    <message>
        <source>As customers should read it.</source>
        <translation>Wie Kunden sie lesen sollen.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>It is held for this long before it goes out.</source>
        <translation>So lange wird sie zurückgehalten, bevor sie hinausgeht.</translation>
    </message>
    <message>
        <source>Letters fit this envelope</source>
        <translation>Briefe passen in diesen Umschlag</translation>
    </message>
    <message>
        <source>Name customers know you by</source>
        <translation>Name, unter dem Kunden Sie kennen</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>One on each line. Mail from them is yours, not a customer&apos;s.</source>
        <translation>Eine je Zeile. Mails von dort stammen von Ihnen, nicht von Kunden.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadresse</translation>
    </message>
    <message>
        <source>Says how phone numbers are read.</source>
        <translation>Bestimmt, wie Telefonnummern gelesen werden.</translation>
    </message>
    <message>
        <source>Says when a day begins.</source>
        <translation>Bestimmt, wann ein Tag beginnt.</translation>
    </message>
    <message>
        <source>Says where the address stands, so that its window shows it.</source>
        <translation>Bestimmt, wo die Adresse steht, damit das Fenster sie zeigt.</translation>
    </message>
    <message>
        <source>Stands at the top of letters, one part on each line.</source>
        <translation>Steht oben auf Briefen, jeder Teil auf einer Zeile.</translation>
    </message>
    <message>
        <source>The promise a new ticket starts with. Others keep theirs.</source>
        <translation>Die Zusage, mit der ein neues Ticket beginnt. Andere behalten ihre.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>What every desk of the business goes by.</source>
        <translation>Was für alle Arbeitsplätze des Unternehmens gilt.</translation>
    </message>
    <message>
        <source>Your own mail addresses</source>
        <translation>Ihre eigenen Mailadressen</translation>
    </message>
    <message>
        <source>“%1” is no mail address; nothing was changed yet.</source>
        <translation>„%1“ ist keine Mailadresse; es wurde noch nichts geändert.</translation>
    </message>
</context>
<context>
    <name>BusinessStep</name>
    <message>
        <source>40 tickets over all channels from an invented bakery, to explore. One click removes them all.</source>
        <translation>40 Tickets über alle Kanäle aus einer erfundenen Bäckerei, zum Ausprobieren. Ein Klick entfernt sie alle.</translation>
    </message>
    <message>
        <source>A sample week</source>
        <translation>Eine Beispielwoche</translation>
    </message>
    <message>
        <source>An empty desk</source>
        <translation>Ein leerer Anfang</translation>
    </message>
    <message>
        <source>Bring in your mail archive and your contacts at any time.</source>
        <translation>Mailarchiv und Kontakte können Sie jederzeit übernehmen.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Name customers know you by</source>
        <translation>Name, unter dem Kunden Sie kennen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Says how phone numbers are read.</source>
        <translation>Bestimmt, wie Telefonnummern gelesen werden.</translation>
    </message>
    <message>
        <source>Says when a day begins.</source>
        <translation>Bestimmt, wann ein Tag beginnt.</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>What customers call you, and where you are when they call you.</source>
        <translation>Wie Kunden Sie nennen und wo Sie sind, wenn sie anrufen.</translation>
    </message>
    <message>
        <source>Write the name your customers use. You can change it later.</source>
        <translation>Schreiben Sie den Namen, den Ihre Kunden benutzen. Er lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Ihr Unternehmen</translation>
    </message>
</context>
<context>
    <name>CallDesk</name>
    <message>
        <source>Call saved, %1</source>
        <translation>Anruf gespeichert, %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Anruf mit %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonanruf</translation>
    </message>
    <message>
        <source>Say how it ended first.</source>
        <translation>Sagen Sie zuerst, wie er endete.</translation>
    </message>
    <message>
        <source>Say who it was first.</source>
        <translation>Sagen Sie zuerst, wer es war.</translation>
    </message>
    <message>
        <source>The call was not saved</source>
        <translation>Der Anruf wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>as agreed on the phone today:</source>
        <translation>wie heute am Telefon vereinbart:</translation>
    </message>
</context>
<context>
    <name>CallFields</name>
    <message>
        <source>Pass to</source>
        <translation>Übergeben an</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>A draft opens after saving</source>
        <translation>Nach dem Speichern öffnet sich ein Entwurf</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>Rückruf %1</translation>
    </message>
    <message>
        <source>Confirm by email what was agreed</source>
        <translation>Vereinbartes per E-Mail bestätigen</translation>
    </message>
    <message>
        <source>Discard this call</source>
        <translation>Diesen Anruf verwerfen</translation>
    </message>
    <message>
        <source>End and save</source>
        <translation>Beenden und speichern</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Wie endete er?</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Pass to %1</source>
        <translation>An %1 geben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Phone, started %1</source>
        <translation>Telefon, begonnen %1</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Remind me %1, choose another time</source>
        <translation>Erinnern %1, andere Zeit wählen</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Wird beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Phone, %1</source>
        <translation>Telefon, %1</translation>
    </message>
    <message>
        <source>Phone, %1, %2</source>
        <translation>Telefon, %1, %2</translation>
    </message>
    <message>
        <source>call back promised</source>
        <translation>Rückruf zugesagt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>niemand da</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Choose a ticket or contact to call first.</source>
        <translation>Wählen Sie zuerst ein Ticket oder einen Kontakt.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Keine Telefonnummer bekannt.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>After the call</source>
        <translation>Nach dem Anruf</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Niemand da</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Begun earlier, not saved yet</source>
        <translation>Früher begonnen, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Wie sie kamen</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>#%1 öffnen</translation>
    </message>
    <message>
        <source>Press Enter on a customer of the list, or on “New contact”.</source>
        <translation>Drücken Sie die Eingabetaste auf einem Kunden der Liste oder auf „Neuer Kontakt“.</translation>
    </message>
    <message>
        <source>Put away; it is kept</source>
        <translation>Weggelegt; es bleibt erhalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save or discard it, then begin the next.</source>
        <translation>Speichern oder verwerfen Sie es, dann beginnen Sie das nächste.</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Wird beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Es ist noch kein Text da.</translation>
    </message>
    <message>
        <source>This post is in ticket #%1 already.</source>
        <translation>Dieser Beitrag ist schon in Ticket #%1.</translation>
    </message>
    <message>
        <source>This was begun for %1 and is not saved yet.</source>
        <translation>Das wurde für %1 begonnen und ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Write something.</source>
        <translation>Schreiben Sie etwas.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemanden</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 has more than 100 MB, so it was not added.</source>
        <translation>%1 hat mehr als 100 MB und wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Ticket saved</source>
        <translation>Ticket gespeichert</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>%1 is in the bin</source>
        <translation>%1 liegt im Papierkorb</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Maybe the same as %1</source>
        <translation>Vielleicht dasselbe wie %1</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Hide quoted text</source>
        <translation>Zitierten Text ausblenden</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Beitrag öffnen</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Show all, %1 more characters</source>
        <translation>Alles zeigen, %1 weitere Zeichen</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Zitierten Text zeigen</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webformular</translation>
    </message>
</context>
<context>
    <name>ChannelChips</name>
    <message>
        <source>How they came</source>
        <translation>Wie sie kamen</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>%1: address, number or what it is for</source>
        <translation>%1: Adresse, Nummer oder wozu er da ist</translation>
    </message>
    <message>
        <source>%1: your name for it</source>
        <translation>%1: Ihr Name dafür</translation>
    </message>
    <message>
        <source>Address, number or what it is for</source>
        <translation>Adresse, Nummer oder wozu er da ist</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>How customers reach you. What you do not use is not offered for a new ticket; what comes in by it all the same is kept.</source>
        <translation>Wie Kunden Sie erreichen. Was Sie nicht benutzen, wird für ein neues Ticket nicht angeboten; was trotzdem darüber kommt, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Ihr Name dafür</translation>
    </message>
</context>
<context>
    <name>ChatPreview</name>
    <message>
        <source>%1: one of us</source>
        <translation>%1: jemand von uns</translation>
    </message>
    <message>
        <source>%1: the customer</source>
        <translation>%1: der Kunde</translation>
    </message>
    <message>
        <source>File it turn by turn</source>
        <translation>Zug um Zug ablegen</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>No days are written; taken as %1.</source>
        <translation>Tage stehen nicht dabei; angenommen wird %1.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Am %1.</translation>
    </message>
    <message>
        <source>Read as month/day</source>
        <translation>Als Monat/Tag lesen</translation>
    </message>
    <message>
        <source>Read dates as day/month</source>
        <translation>Daten als Tag/Monat lesen</translation>
    </message>
    <message>
        <source>and %1 more turns</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Entf entfernt sie</translation>
    </message>
</context>
<context>
    <name>ChoiceGrid</name>
    <message>
        <source>%1 of the first: %2</source>
        <translation>%1 des ersten: %2</translation>
    </message>
    <message>
        <source>%1 of the second: %2</source>
        <translation>%1 des zweiten: %2</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>%1 wird angesehen</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Log a call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search customers and tickets, or type a command</source>
        <translation>Kunden und Tickets suchen oder einen Befehl eingeben</translation>
    </message>
    <message>
        <source>The call that goes on</source>
        <translation>Der laufende Anruf</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About Hearthdesk</source>
        <translation>Über Hearthdesk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>In den Vordergrund</translation>
    </message>
    <message>
        <source>Call this customer</source>
        <translation>Diesen Kunden anrufen</translation>
    </message>
    <message>
        <source>Call whoever rings back later</source>
        <translation>Den Anrufer später zurückrufen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Export contacts…</source>
        <translation>Kontakte exportieren…</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Find duplicate contacts…</source>
        <translation>Doppelte Kontakte suchen…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>Zu den Kontakten</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Zum Eingang</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <source>Import mail…</source>
        <translation>Mail importieren…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>Mails not understood…</source>
        <translation>Nicht verstandene Mails…</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Im Dock ablegen</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Neuer Kontakt…</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Neues Ticket…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Quit Hearthdesk</source>
        <translation>Hearthdesk beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show or hide the context</source>
        <translation>Kundenspalte ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message>
        <source>both have it</source>
        <translation>beide haben es</translation>
    </message>
    <message>
        <source>both say so</source>
        <translation>beide sagen das</translation>
    </message>
    <message>
        <source>from the first</source>
        <translation>vom ersten</translation>
    </message>
    <message>
        <source>from the second</source>
        <translation>vom zweiten</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>bekannt seit %1</translation>
    </message>
    <message>
        <source>prefers %1</source>
        <translation>bevorzugt %1</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer in person</source>
        <translation>Persönlich antworten</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach files to the answer</source>
        <translation>Dateien an die Antwort hängen</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gespeichert %1</translation>
    </message>
    <message>
        <source>Insert a saved reply</source>
        <translation>Textbaustein einfügen</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Weitere Arten zu senden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <translation>Bild.png</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>Antworten per %1</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Save the answer as a saved reply</source>
        <translation>Antwort als Textbaustein speichern</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Senden und schließen</translation>
    </message>
    <message>
        <source>Send and keep open</source>
        <translation>Senden und offen lassen</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Send answer and close ticket</source>
        <translation>Antwort senden und Ticket schließen</translation>
    </message>
    <message>
        <source>Send, the customer has the next move</source>
        <translation>Senden, der Kunde ist am Zug</translation>
    </message>
    <message>
        <source>Switch between answer and note</source>
        <translation>Zwischen Antwort und Notiz wechseln</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Write something only the team sees</source>
        <translation>Schreiben, was nur das Team sieht</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
</context>
<context>
    <name>ContactAccount</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>learned something new</source>
        <translation>mit Neuem ergänzt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>organisations added</source>
        <translation>Firmen hinzugefügt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>were here already</source>
        <translation>waren schon da</translation>
    </message>
</context>
<context>
    <name>ContactCommands</name>
    <message>
        <source>Copy mail address</source>
        <translation>Mailadresse kopieren</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Merge contacts…</source>
        <translation>Kontakte zusammenführen…</translation>
    </message>
    <message>
        <source>New ticket for this contact</source>
        <translation>Neues Ticket für diesen Kontakt</translation>
    </message>
    <message>
        <source>Put contact in the bin</source>
        <translation>Kontakt in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Save as vCard…</source>
        <translation>Als vCard speichern…</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>A name, mail address or phone number</source>
        <translation>Name, Mailadresse oder Telefonnummer</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New contact “%1”</source>
        <translation>Neuer Kontakt „%1“</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Role or title</source>
        <translation>Rolle oder Titel</translation>
    </message>
</context>
<context>
    <name>ContactFiles</name>
    <message>
        <source>%1 contacts exported</source>
        <translation>%1 Kontakte exportiert</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Kontakt gespeichert</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>Save as vCard</source>
        <translation>Als vCard speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder or disk.</source>
        <translation>Die Datei ließ sich dort nicht schreiben. Wählen Sie einen anderen Ordner oder Datenträger.</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>vCards (*.vcf)</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Changed meanwhile to “%1”.</source>
        <translation>Inzwischen geändert zu „%1“.</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Emptied meanwhile.</source>
        <translation>Inzwischen geleert.</translation>
    </message>
    <message>
        <source>How and when to reach them best.</source>
        <translation>Wie und wann man sie am besten erreicht.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Only the team sees this.</source>
        <translation>Nur das Team sieht das.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Kontakt speichern</translation>
    </message>
    <message>
        <source>Shown on every ticket of theirs.</source>
        <translation>Steht auf jedem Ticket dieses Kunden.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>What you typed earlier is still here.</source>
        <translation>Was Sie vorhin geschrieben haben, ist noch da.</translation>
    </message>
    <message>
        <source>Write a name, so that it can be found again.</source>
        <translation>Schreiben Sie einen Namen, damit man den Kontakt wiederfindet.</translation>
    </message>
</context>
<context>
    <name>ContactHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>bekannt seit %1</translation>
    </message>
</context>
<context>
    <name>ContactImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring in contacts</source>
        <translation>Kontakte übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.vcf *.vcard);;All files (*)</source>
        <translation>Kontakte (*.csv *.tsv *.txt *.vcf *.vcard);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>From a CSV or vCard file, as Google, Outlook, iCloud, HubSpot, Thunderbird and phones write them. Nobody is added twice, and nothing you wrote is overwritten.</source>
        <translation>Aus einer CSV- oder vCard-Datei, wie Google, Outlook, iCloud, HubSpot, Thunderbird und Telefone sie schreiben. Niemand wird doppelt angelegt, und nichts von Ihnen wird überschrieben.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Start it again: only what is missing is added.</source>
        <translation>Starten Sie noch einmal: Nur Fehlendes kommt dazu.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The import stopped because of a fault in the program.</source>
        <translation>Der Import hielt wegen eines Fehlers im Programm an.</translation>
    </message>
    <message>
        <source>What was brought in so far is safe.</source>
        <translation>Was bis jetzt übernommen wurde, ist sicher.</translation>
    </message>
</context>
<context>
    <name>ContactPicker</name>
    <message>
        <source>Merge with: a name, address or number</source>
        <translation>Zusammenführen mit: Name, Adresse oder Nummer</translation>
    </message>
</context>
<context>
    <name>ContactsArea</name>
    <message>
        <source>Choose somebody from the list to see everything that happened with them.</source>
        <translation>Wählen Sie jemanden aus der Liste, um alles zu sehen, was mit ihm war.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
</context>
<context>
    <name>ContextPane</name>
    <message>
        <source>About this contact</source>
        <translation>Über diesen Kontakt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Kunde seit %1</translation>
    </message>
    <message>
        <source>Earlier with %1</source>
        <translation>Früher mit %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Profilname</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>No address or number yet</source>
        <translation>Noch keine Adresse oder Nummer</translation>
    </message>
    <message>
        <source>Nobody knows yet who this ticket is from.</source>
        <translation>Noch weiß niemand, von wem dieses Ticket ist.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation>%1 erreichen</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Arbeitet bei</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>%1 has an unsent answer here, from %2.</source>
        <translation>%1 hat hier eine nicht gesendete Antwort, von %2.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Jemand aus dem Team</translation>
    </message>
    <message>
        <source>Nothing is known to fill in for “%1”. Write something in its place.</source>
        <translation>Für „%1“ ist nichts bekannt. Schreiben Sie etwas an seine Stelle.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>If it happens again, copy the details and report them. They hold places in the program and no customer data; nothing is sent by itself.</source>
        <translation>Wenn es wieder vorkommt, kopieren Sie die Einzelheiten und melden Sie sie. Sie nennen Stellen im Programm und keine Kundendaten; von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself</source>
        <translation>Im Programm selbst ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>What was saved before is safe, and you can go on working.</source>
        <translation>Was vorher gespeichert war, ist sicher, und Sie können weiterarbeiten.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>%1 mails could not be understood. They are kept as they came.</source>
        <translation>%1 Mails ließen sich nicht verstehen. Sie sind aufbewahrt, wie sie kamen.</translation>
    </message>
    <message>
        <source>All is well: every page, entry and file is sound.</source>
        <translation>Alles in Ordnung: Jede Seite, jeder Eintrag und jede Datei ist heil.</translation>
    </message>
    <message>
        <source>All of it lies in one folder on this computer, encrypted.</source>
        <translation>Alles liegt verschlüsselt in einem Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Check the desk now</source>
        <translation>Daten jetzt prüfen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Every mail that came in was understood.</source>
        <translation>Jede eingegangene Mail wurde verstanden.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <source>Import mail…</source>
        <translation>Mail importieren…</translation>
    </message>
    <message>
        <source>Looking at every page, entry and file.</source>
        <translation>Jede Seite, jeder Eintrag und jede Datei wird angesehen.</translation>
    </message>
    <message>
        <source>Mails not understood</source>
        <translation>Nicht verstandene Mails</translation>
    </message>
    <message>
        <source>Not everything is sound. Copy the folder to another disk before going on, and restore the newest backup. Found: %1</source>
        <translation>Nicht alles ist heil. Kopieren Sie den Ordner auf einen anderen Datenträger, bevor Sie weitermachen, und stellen Sie die neueste Sicherung wieder her. Gefunden: %1</translation>
    </message>
    <message>
        <source>One mail could not be understood. It is kept as it came.</source>
        <translation>Eine Mail ließ sich nicht verstehen. Sie ist aufbewahrt, wie sie kam.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>The check could not be finished. The log says more.</source>
        <translation>Die Prüfung kam nicht zu Ende. Im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Whether it is sound</source>
        <translation>Ob alles heil ist</translation>
    </message>
</context>
<context>
    <name>DeskController</name>
    <message>
        <source>An import stopped when the desk was locked. Start it again to go on.</source>
        <translation>Ein Import hielt beim Sperren an. Starten Sie ihn noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>The sample data is gone</source>
        <translation>Die Beispieldaten sind entfernt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>DeskStart</name>
    <message>
        <source>Opening the desk. If your keyring asks for its password, answer it there.</source>
        <translation>Die Daten werden geöffnet. Fragt Ihr Schlüsselbund nach seinem Passwort, antworten Sie dort.</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
</context>
<context>
    <name>DisagreementCard</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Diesen behalten</translation>
    </message>
    <message>
        <source>Two values for “%1”</source>
        <translation>Zwei Werte für „%1“</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Link to #%1 copied</source>
        <translation>Link zu #%1 kopiert</translation>
    </message>
    <message>
        <source>Order, invoice or other reference</source>
        <translation>Bestellung, Rechnung oder andere Referenz</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>DuplicateList</name>
    <message>
        <source>Comparing the contacts</source>
        <translation>Die Kontakte werden verglichen</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Doppelten</translation>
    </message>
    <message>
        <source>Nobody on this desk looks as if they were kept twice.</source>
        <translation>Niemand scheint hier doppelt geführt zu werden.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Doppelte</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Mail addresses at one place</source>
        <translation>Mailadressen am selben Ort</translation>
    </message>
    <message>
        <source>Nearly the same name</source>
        <translation>Fast derselbe Name</translation>
    </message>
    <message>
        <source>Same handle</source>
        <translation>Dasselbe Profil</translation>
    </message>
    <message>
        <source>Same mail address</source>
        <translation>Dieselbe Mailadresse</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Derselbe Name</translation>
    </message>
    <message>
        <source>Same organisation</source>
        <translation>Dieselbe Firma</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Dieselbe Telefonnummer</translation>
    </message>
    <message>
        <source>Same postal code</source>
        <translation>Dieselbe Postleitzahl</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Contact added</source>
        <translation>Kontakt hinzugefügt</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Kontakt gespeichert</translation>
    </message>
    <message>
        <source>Everything you typed is still here.</source>
        <translation>Alles, was Sie geschrieben haben, ist noch da.</translation>
    </message>
    <message>
        <source>This was not saved.</source>
        <translation>Das wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Try again, or go back: it is kept until you save it.</source>
        <translation>Versuchen Sie es noch einmal oder gehen Sie zurück: Es bleibt erhalten, bis Sie es speichern.</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Behind the name</source>
        <translation>Hinter dem Namen</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Floor, building</source>
        <translation>Stockwerk, Gebäude</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Profilname</translation>
    </message>
    <message>
        <source>Identifier in the other program</source>
        <translation>Kennung im anderen Programm</translation>
    </message>
    <message>
        <source>Kind of handle</source>
        <translation>Art des Profils</translation>
    </message>
    <message>
        <source>Kind of mail address</source>
        <translation>Art der Mailadresse</translation>
    </message>
    <message>
        <source>Kind of phone number</source>
        <translation>Art der Telefonnummer</translation>
    </message>
    <message>
        <source>Kind of postal address</source>
        <translation>Art der Postadresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Role or title</source>
        <translation>Rolle oder Titel</translation>
    </message>
    <message>
        <source>Something else to remember</source>
        <translation>Sonst noch zu merken</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>What that is</source>
        <translation>Was das ist</translation>
    </message>
    <message>
        <source>Whole postal address</source>
        <translation>Ganze Postadresse</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>letzter Kontakt</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 could run programs, so it is not opened here. You can save it.</source>
        <translation>%1 könnte Programme ausführen und wird deshalb hier nicht geöffnet. Sie können die Datei speichern.</translation>
    </message>
    <message>
        <source>%1 is too large to send: mail servers take 25 MB.</source>
        <translation>%1 ist zum Senden zu groß: Mailserver nehmen 25 MB an.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>No program on this computer opens %1. You can save it instead.</source>
        <translation>Kein Programm auf diesem Computer öffnet %1. Sie können die Datei stattdessen speichern.</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Alle Anhänge speichern in</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Anhang speichern</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>The file could not be prepared for opening. You can save it instead.</source>
        <translation>Die Datei ließ sich nicht zum Öffnen vorbereiten. Sie können sie stattdessen speichern.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Die Datei ließ sich dort nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Any channel</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle Schlagworte</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>For nobody</source>
        <translation>Für niemanden</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Next promise first</source>
        <translation>Nächste Zusage zuerst</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>One tag</source>
        <translation>Ein Schlagwort</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Nur ungelesene</translation>
    </message>
</context>
<context>
    <name>FormatTools</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Liste mit Punkten</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
</context>
<context>
    <name>FrameState</name>
    <message>
        <source>need a reply</source>
        <translation>brauchen eine Antwort</translation>
    </message>
</context>
<context>
    <name>ImportNews</name>
    <message>
        <source>Importing.</source>
        <translation>Wird importiert.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Choose an mbox file, a Maildir, or a folder with .eml files.</source>
        <translation>Wählen Sie eine mbox-Datei, ein Maildir oder einen Ordner mit .eml-Dateien.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Wählen Sie einen anderen Platz oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Contacts are in: %1 added</source>
        <translation>Kontakte sind da: %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Contacts: %1 added</source>
        <translation>Kontakte: %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Export the contacts again from the other program.</source>
        <translation>Exportieren Sie die Kontakte noch einmal aus dem anderen Programm.</translation>
    </message>
    <message>
        <source>Export the contacts as CSV or vCard, then choose that file.</source>
        <translation>Exportieren Sie die Kontakte als CSV oder vCard und wählen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>Free some space, then start again: it goes on from there.</source>
        <translation>Schaffen Sie Platz und starten Sie noch einmal: Es geht von dort weiter.</translation>
    </message>
    <message>
        <source>Mail is in: %1 messages new here</source>
        <translation>Mail ist da: %1 neue Nachrichten</translation>
    </message>
    <message>
        <source>Mail: %1 % read, %2 messages new here</source>
        <translation>E-Mail: %1 % gelesen, %2 Nachrichten neu hier</translation>
    </message>
    <message>
        <source>No mail was found there.</source>
        <translation>Dort wurde keine Mail gefunden.</translation>
    </message>
    <message>
        <source>None of the columns says who somebody is.</source>
        <translation>Keine der Spalten sagt, wer jemand ist.</translation>
    </message>
    <message>
        <source>Nothing was brought in, and the file was not changed.</source>
        <translation>Nichts wurde übernommen, und die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>Say what the columns mean, at least one name or address.</source>
        <translation>Sagen Sie, was die Spalten bedeuten, mindestens ein Name oder eine Adresse.</translation>
    </message>
    <message>
        <source>See whether the disk is connected, then choose again.</source>
        <translation>Sehen Sie nach, ob der Datenträger verbunden ist, und wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>See whether you may open it and the disk is well, then try again.</source>
        <translation>Sehen Sie nach, ob Sie die Datei öffnen dürfen und der Datenträger heil ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>There is no card in this file.</source>
        <translation>In dieser Datei ist keine Karte.</translation>
    </message>
    <message>
        <source>There is nothing at that place any more.</source>
        <translation>An dieser Stelle ist nichts mehr.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>This file holds no contacts.</source>
        <translation>Diese Datei enthält keine Kontakte.</translation>
    </message>
    <message>
        <source>This is a PDF.</source>
        <translation>Das ist ein PDF.</translation>
    </message>
    <message>
        <source>This is a database.</source>
        <translation>Das ist eine Datenbank.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>Das ist ein Bild.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a list as text.</source>
        <translation>Das ist eine Tabellenmappe oder ein Archiv, keine Liste als Text.</translation>
    </message>
    <message>
        <source>This is an office document, not a list as text.</source>
        <translation>Das ist ein Office-Dokument, keine Liste als Text.</translation>
    </message>
    <message>
        <source>What stood there before still stands.</source>
        <translation>Was vorher dort stand, steht noch da.</translation>
    </message>
    <message>
        <source>What was brought in before stays, and the file was not changed.</source>
        <translation>Was vorher übernommen wurde, bleibt, und die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>What was brought in so far is safe.</source>
        <translation>Was bis jetzt übernommen wurde, ist sicher.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Due in the next hour</source>
        <translation>In der nächsten Stunde fällig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Keine Zusage</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>InboxArea</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Choose one from the list to read and answer it.</source>
        <translation>Wählen Sie eines aus der Liste, um es zu lesen und zu beantworten.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>No ticket is chosen</source>
        <translation>Kein Ticket ist gewählt</translation>
    </message>
</context>
<context>
    <name>IncomingCard</name>
    <message>
        <source>Call back later</source>
        <translation>Später zurückrufen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Incoming call from %1</source>
        <translation>Eingehender Anruf von %1</translation>
    </message>
    <message>
        <source>Incoming call, %1 s</source>
        <translation>Eingehender Anruf, %1 s</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>Take notes</source>
        <translation>Notizen machen</translation>
    </message>
</context>
<context>
    <name>InterruptedBar</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>Speichern, wie es ist</translation>
    </message>
    <message>
        <source>Your call was interrupted at %2.</source>
        <translation>Ihr Anruf wurde um %2 unterbrochen.</translation>
    </message>
    <message>
        <source>Your call with %1 was interrupted at %2.</source>
        <translation>Ihr Anruf mit %1 wurde um %2 unterbrochen.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Drücken Sie die Tasten…</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 ist die Taste von „%2“.</translation>
    </message>
    <message>
        <source>Escape leaves them as they are, Backspace takes them away.</source>
        <translation>Esc lässt sie, wie sie sind, die Rücktaste nimmt sie weg.</translation>
    </message>
    <message>
        <source>Keys of “%1”: %2</source>
        <translation>Tasten von „%1“: %2</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Press to record other keys</source>
        <translation>Drücken, um andere Tasten aufzunehmen</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>„%1“ wegnehmen</translation>
    </message>
    <message>
        <source>Usual keys again for “%1”</source>
        <translation>Übliche Tasten für „%1“</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>%1 belongs to the system. Choose other keys.</source>
        <translation>%1 gehört dem System. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>%1 is needed for editing text.</source>
        <translation>%1 wird zum Bearbeiten von Text gebraucht.</translation>
    </message>
    <message>
        <source>%1 moves, confirms or leaves everywhere.</source>
        <translation>%1 bewegt, bestätigt oder verlässt überall.</translation>
    </message>
    <message>
        <source>%1 switches input methods on many computers. Choose other keys.</source>
        <translation>%1 schaltet auf vielen Computern Eingabemethoden um. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>%1 types a character on many keyboards, where Ctrl and Alt together are AltGr. Choose other keys.</source>
        <translation>%1 schreibt auf vielen Tastaturen ein Zeichen, wo Strg und Alt zusammen AltGr sind. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>%1 types a character. Hold Ctrl or Alt as well, or take a letter.</source>
        <translation>%1 schreibt ein Zeichen. Halten Sie auch Strg oder Alt, oder nehmen Sie einen Buchstaben.</translation>
    </message>
    <message>
        <source>J and K move down and up in lists.</source>
        <translation>J und K gehen in Listen nach unten und oben.</translation>
    </message>
    <message>
        <source>These keys cannot be used. Choose others.</source>
        <translation>Diese Tasten gehen nicht. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>This command works everywhere, also where one types, so it needs Ctrl or Alt beside a letter.</source>
        <translation>Dieser Befehl gilt überall, auch wo man tippt; er braucht Strg oder Alt zu einem Buchstaben.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>For this letter; a team leader can keep it in the settings.</source>
        <translation>Für diesen Brief; die Leitung kann es in den Einstellungen festhalten.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Kept in the settings for the next letter.</source>
        <translation>In den Einstellungen für den nächsten Brief festgehalten.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Name and number</source>
        <translation>Name und Nummer</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadresse</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Sent by fax</source>
        <translation>Per Fax gesendet</translation>
    </message>
    <message>
        <source>Sent by post</source>
        <translation>Per Post gesendet</translation>
    </message>
    <message>
        <source>Write street and town below the name, each on a line of its own.</source>
        <translation>Schreiben Sie Straße und Ort unter den Namen, jedes auf eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Ihre eigene Adresse</translation>
    </message>
    <message>
        <source>“%1” does not fit into the window. Shorten it or take a line out.</source>
        <translation>„%1“ passt nicht ins Fenster. Kürzen Sie oder nehmen Sie eine Zeile heraus.</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>British DL, A4, window at the left</source>
        <translation>Britisch DL, A4, Fenster links</translation>
    </message>
    <message>
        <source>DIN 5008 form B, A4, window at the left</source>
        <translation>DIN 5008 Form B, A4, Fenster links</translation>
    </message>
    <message>
        <source>French, A4, window at the right</source>
        <translation>Französisch, A4, Fenster rechts</translation>
    </message>
    <message>
        <source>US #10, Letter, window at the left</source>
        <translation>US #10, Letter, Fenster links</translation>
    </message>
</context>
<context>
    <name>LetterWriting</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>See whether it is switched on, or save the PDF and print that.</source>
        <translation>Sehen Sie nach, ob er eingeschaltet ist, oder speichern Sie das PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Die Datei ließ sich dort nicht schreiben.</translation>
    </message>
    <message>
        <source>The letter is as it was.</source>
        <translation>Der Brief ist, wie er war.</translation>
    </message>
    <message>
        <source>The printer did not take the letter.</source>
        <translation>Der Drucker nahm den Brief nicht an.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month and year on a letter</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Fax %1</source>
        <translation>Fax %1</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Brief %1</translation>
    </message>
    <message>
        <source>Our reference: %1</source>
        <translation>Unser Zeichen: %1</translation>
    </message>
</context>
<context>
    <name>LinePopup</name>
    <message>
        <source>leave as it was</source>
        <translation>lassen, wie es war</translation>
    </message>
    <message>
        <source>save</source>
        <translation>speichern</translation>
    </message>
</context>
<context>
    <name>LinkPopup</name>
    <message>
        <source>Address of a page, a mail address or a phone number</source>
        <translation>Adresse einer Seite, Mailadresse oder Telefonnummer</translation>
    </message>
    <message>
        <source>Links lead to web pages, mail addresses and phones.</source>
        <translation>Links führen zu Webseiten, Mailadressen und Telefonen.</translation>
    </message>
    <message>
        <source>leave as it was</source>
        <translation>lassen, wie es war</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n customers have the next move.</source>
        <translation>
            <numerusform>%n Kunde ist am Zug.</numerusform>
            <numerusform>%n Kunden sind am Zug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-overs wait for you</source>
        <translation>
            <numerusform>%n Übergabe wartet auf Sie</numerusform>
            <numerusform>%n Übergaben warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>Add the first one by hand</source>
        <translation>Den ersten von Hand hinzufügen</translation>
    </message>
    <message>
        <source>An organisation appears when a contact&apos;s card names one.</source>
        <translation>Eine Firma erscheint, wenn die Karte eines Kontakts sie nennt.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Contacts appear by themselves when mail is brought in or a call is logged.</source>
        <translation>Kontakte erscheinen von selbst, wenn Mail übernommen oder ein Anruf notiert wird.</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Strg+Umschalt+N</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Everyone has an answer</source>
        <translation>Alle haben eine Antwort</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Import CSV or vCard</source>
        <translation>CSV oder vCard importieren</translation>
    </message>
    <message>
        <source>Import mail</source>
        <translation>Mail importieren</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Name, Adresse oder Nummer</translation>
    </message>
    <message>
        <source>Names, organisations, addresses and numbers were searched.</source>
        <translation>Namen, Firmen, Adressen und Nummern wurden durchsucht.</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>New contact “%1”</source>
        <translation>Neuer Kontakt „%1“</translation>
    </message>
    <message>
        <source>No call is promised</source>
        <translation>Kein Rückruf ist zugesagt</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Noch keine Firmen</translation>
    </message>
    <message>
        <source>No ticket waits.</source>
        <translation>Kein Ticket wartet.</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Noch keine Tickets</translation>
    </message>
    <message>
        <source>Nobody has the next move</source>
        <translation>Niemand ist am Zug</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Niemand wartet auf Sie.</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Nichts zu „%1“</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Noch nichts ist geschlossen</translation>
    </message>
    <message>
        <source>One customer has the next move.</source>
        <translation>Ein Kunde ist am Zug.</translation>
    </message>
    <message>
        <source>Opening the contacts</source>
        <translation>Die Kontakte werden geöffnet</translation>
    </message>
    <message>
        <source>Opening the inbox</source>
        <translation>Der Eingang wird geöffnet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Other tabs may hold what you look for.</source>
        <translation>Was Sie suchen, steht vielleicht unter einem anderen Reiter.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Press B on a ticket to promise one.</source>
        <translation>Drücken Sie auf einem Ticket B, um einen zuzusagen.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show waiting</source>
        <translation>Wartende zeigen</translation>
    </message>
    <message>
        <source>The next promised call is %1, %2.</source>
        <translation>Der nächste zugesagte Rückruf ist %1, %2.</translation>
    </message>
    <message>
        <source>The next reminder is %1, %2.</source>
        <translation>Die nächste Erinnerung ist %1, %2.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tickets appear when you bring in your mail or log a call.</source>
        <translation>Tickets erscheinen, wenn Sie Ihre Mail übernehmen oder einen Anruf notieren.</translation>
    </message>
    <message>
        <source>Tickets by status</source>
        <translation>Tickets nach Status</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>%1 tries are left, then the passphrase is needed.</source>
        <translation>Noch %1 Versuche, dann wird die Passphrase gebraucht.</translation>
    </message>
    <message>
        <source>A PIN needs it; the passphrase opens the desk without.</source>
        <translation>Eine PIN braucht ihn; die Passphrase öffnet auch ohne.</translation>
    </message>
    <message>
        <source>Choose who is at the desk.</source>
        <translation>Wählen Sie, wer hier sitzt.</translation>
    </message>
    <message>
        <source>Locked after %1 minutes.</source>
        <translation>Nach %1 Minuten gesperrt.</translation>
    </message>
    <message>
        <source>Locked after a minute.</source>
        <translation>Nach einer Minute gesperrt.</translation>
    </message>
    <message>
        <source>Locked together with the screen.</source>
        <translation>Mit dem Bildschirm gesperrt.</translation>
    </message>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation>Gesperrt, als der Computer schlafen ging.</translation>
    </message>
    <message>
        <source>One try is left, then the passphrase is needed.</source>
        <translation>Noch ein Versuch, dann wird die Passphrase gebraucht.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <source>The PIN was wrong five times.</source>
        <translation>Die PIN war fünfmal falsch.</translation>
    </message>
    <message>
        <source>The keyring of this computer has lost its half of the PIN.</source>
        <translation>Der Schlüsselbund dieses Computers hat seine Hälfte der PIN verloren.</translation>
    </message>
    <message>
        <source>There is no PIN for this person any more.</source>
        <translation>Diese Person hat keine PIN mehr.</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>Hearthdesk ist gesperrt.</translation>
    </message>
    <message>
        <source>This person does not work here any more.</source>
        <translation>Diese Person arbeitet nicht mehr hier.</translation>
    </message>
    <message>
        <source>Type the passphrase, then set the PIN anew in the settings.</source>
        <translation>Geben Sie die Passphrase ein und setzen Sie dann die PIN in den Einstellungen neu.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Your data is safe. Type the passphrase; then the PIN counts again.</source>
        <translation>Ihre Daten sind sicher. Geben Sie die Passphrase ein; dann gilt die PIN wieder.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Hide the PIN</source>
        <translation>PIN verbergen</translation>
    </message>
    <message>
        <source>It has four to eight digits.</source>
        <translation>Sie hat vier bis acht Ziffern.</translation>
    </message>
    <message>
        <source>No passphrase yet.</source>
        <translation>Noch keine Passphrase.</translation>
    </message>
    <message>
        <source>Nothing was changed. The log says more; try again.</source>
        <translation>Nichts wurde geändert. Im Protokoll steht mehr; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>PIN zeigen</translation>
    </message>
    <message>
        <source>Someone else is at the desk</source>
        <translation>Jemand anderes sitzt hier</translation>
    </message>
    <message>
        <source>That is no PIN yet.</source>
        <translation>Das ist noch keine PIN.</translation>
    </message>
    <message>
        <source>The desk could not be opened.</source>
        <translation>Die Daten ließen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Type the passphrase you chose when this desk was made.</source>
        <translation>Geben Sie die Passphrase ein, die Sie beim Einrichten gewählt haben.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Use the PIN instead</source>
        <translation>Stattdessen die PIN nehmen</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Stattdessen die Passphrase nehmen</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>Willkommen zurück, %1</translation>
    </message>
</context>
<context>
    <name>MailAccount</name>
    <message>
        <source>contacts added</source>
        <translation>Kontakte hinzugefügt</translation>
    </message>
    <message>
        <source>conversations begun</source>
        <translation>Gespräche begonnen</translation>
    </message>
    <message>
        <source>joined a conversation</source>
        <translation>kamen zu einem Gespräch</translation>
    </message>
    <message>
        <source>mails read</source>
        <translation>Mails gelesen</translation>
    </message>
    <message>
        <source>messages new here</source>
        <translation>neue Nachrichten</translation>
    </message>
    <message>
        <source>not understood, kept aside</source>
        <translation>nicht verstanden, beiseitegelegt</translation>
    </message>
    <message>
        <source>were here already</source>
        <translation>waren schon da</translation>
    </message>
</context>
<context>
    <name>MailImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring in mail</source>
        <translation>Mail übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>From a mailbox file (mbox), a Maildir, or a folder of .eml files, as Thunderbird, Apple Mail, Google Takeout and mail servers write them. The archive itself is only read.</source>
        <translation>Aus einer Mailbox-Datei (mbox), einem Maildir oder einem Ordner mit .eml-Dateien, wie Thunderbird, Apple Mail, Google Takeout und Mailserver sie schreiben. Das Archiv selbst wird nur gelesen.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Mailboxes and mails (*.mbox *.mbx *.eml *.emlx);;All files (*)</source>
        <translation>Mailboxen und Mails (*.mbox *.mbx *.eml *.emlx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Show what was kept aside</source>
        <translation>Beiseitegelegtes zeigen</translation>
    </message>
    <message>
        <source>Start it again: it goes on from there.</source>
        <translation>Starten Sie noch einmal: Es geht von dort weiter.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The import stopped because of a fault in the program.</source>
        <translation>Der Import hielt wegen eines Fehlers im Programm an.</translation>
    </message>
    <message>
        <source>What was brought in so far is safe.</source>
        <translation>Was bis jetzt übernommen wurde, ist sicher.</translation>
    </message>
</context>
<context>
    <name>MappingEditor</name>
    <message>
        <source>%1 of the first %2 rows say nobody&apos;s name or address.</source>
        <translation>%1 der ersten %2 Zeilen nennen weder Namen noch Adresse.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>The first become: %1</source>
        <translation>Die ersten werden: %1</translation>
    </message>
    <message>
        <source>This column is</source>
        <translation>Diese Spalte ist</translation>
    </message>
    <message>
        <source>of the kind</source>
        <translation>von der Art</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message numerus="yes">
        <source>%n conversations of the second come to the first.</source>
        <translation>
            <numerusform>%n Gespräch des zweiten kommt zum ersten.</numerusform>
            <numerusform>%n Gespräche des zweiten kommen zum ersten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these one and the same?</source>
        <translation>Sind das ein und dieselbe Person?</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose what is right where they differ.</source>
        <translation>Wählen Sie, was stimmt, wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Kept, nothing lost</source>
        <translation>Behalten, nichts verloren</translation>
    </message>
    <message>
        <source>Look at the first</source>
        <translation>Den ersten ansehen</translation>
    </message>
    <message>
        <source>Look at the second</source>
        <translation>Den zweiten ansehen</translation>
    </message>
    <message>
        <source>Make these two one contact?</source>
        <translation>Aus diesen beiden einen Kontakt machen?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselben</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Paar %1 von %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>The contact will read</source>
        <translation>Der Kontakt wird lauten</translation>
    </message>
    <message>
        <source>They can be separated again at any time, from the contact&apos;s card.</source>
        <translation>Sie lassen sich jederzeit wieder trennen, von der Karte des Kontakts aus.</translation>
    </message>
    <message>
        <source>They contradict each other in nothing.</source>
        <translation>Sie widersprechen sich in nichts.</translation>
    </message>
</context>
<context>
    <name>MergedNotes</name>
    <message>
        <source>Merged with %1, %2</source>
        <translation>Zusammengeführt mit %1, %2</translation>
    </message>
    <message>
        <source>Separate %1 again</source>
        <translation>%1 wieder trennen</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Wieder trennen</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>%1 and %2 are one contact now</source>
        <translation>%1 und %2 sind jetzt ein Kontakt</translation>
    </message>
    <message>
        <source>%1 and %2 are two people</source>
        <translation>%1 und %2 sind zwei Personen</translation>
    </message>
    <message>
        <source>%1 is a contact again</source>
        <translation>%1 ist wieder ein Kontakt</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Zitierten Text ausblenden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Beitrag öffnen</translation>
    </message>
    <message>
        <source>Save %1 as</source>
        <translation>%1 speichern unter</translation>
    </message>
    <message>
        <source>Save all attachments</source>
        <translation>Alle Anhänge speichern</translation>
    </message>
    <message>
        <source>Save original mail</source>
        <translation>Originalmail speichern</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>Original zeigen</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Zitierten Text zeigen</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Diese Nachricht hat keinen Text.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>MissedCalls</name>
    <message>
        <source>Missed call from %1</source>
        <translation>Verpasster Anruf von %1</translation>
    </message>
    <message>
        <source>Missed call from %1, a call back is promised</source>
        <translation>Verpasster Anruf von %1, ein Rückruf ist zugesagt</translation>
    </message>
    <message>
        <source>Missed call, the number was withheld</source>
        <translation>Verpasster Anruf, die Nummer war unterdrückt</translation>
    </message>
    <message>
        <source>Nobody could answer.</source>
        <translation>Niemand konnte antworten.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Call by %1</source>
        <translation>Anrufen bis %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>NewerWatch</name>
    <message>
        <source>%1 Send once more to answer without reading it.</source>
        <translation>%1 Senden Sie noch einmal, um ohne Lesen zu antworten.</translation>
    </message>
    <message>
        <source>%1 wrote again at %2.</source>
        <translation>%1 hat um %2 noch einmal geschrieben.</translation>
    </message>
    <message>
        <source>Read first?</source>
        <translation>Erst lesen?</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>An import is unfinished.</source>
        <translation>Ein Import ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>An invented week to look around in.</source>
        <translation>Eine erfundene Woche zum Umsehen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Importing.</source>
        <translation>Wird importiert.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Sample data.</source>
        <translation>Beispieldaten.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>“%1” was not read to its end. What came in stays.</source>
        <translation>„%1“ wurde nicht zu Ende gelesen. Was schon da ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n verpasster Anruf</numerusform>
            <numerusform>%n verpasste Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises are due within ten minutes</source>
        <translation>
            <numerusform>%n Zusage wird in zehn Minuten fällig</numerusform>
            <numerusform>%n Zusagen werden in zehn Minuten fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are offered to you</source>
        <translation>
            <numerusform>%n Ticket wird Ihnen angeboten</numerusform>
            <numerusform>%n Tickets werden Ihnen angeboten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets have new messages</source>
        <translation>
            <numerusform>%n Ticket hat neue Nachrichten</numerusform>
            <numerusform>%n Tickets haben neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n minutes</source>
        <translation>
            <numerusform>Fällig in %n Minute</numerusform>
            <numerusform>Fällig in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Verpasster Anruf</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation>Ihnen angeboten</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Something is due.</source>
        <translation>Etwas ist fällig.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>On this computer. Nothing is only told: all of it stands in the inbox too.</source>
        <translation>Auf diesem Computer. Nichts wird nur gemeldet: Alles steht auch im Eingang.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A newer Hearthdesk has worked with this desk.</source>
        <translation>Ein neueres Hearthdesk hat mit diesen Daten gearbeitet.</translation>
    </message>
    <message>
        <source>A newer Hearthdesk wrote the key file.</source>
        <translation>Ein neueres Hearthdesk hat die Schlüsseldatei geschrieben.</translation>
    </message>
    <message>
        <source>Another program is working with the database.</source>
        <translation>Ein anderes Programm arbeitet mit der Datenbank.</translation>
    </message>
    <message>
        <source>It is as it was, and a verified copy lies in the folder “backups”.</source>
        <translation>Sie ist, wie sie war, und eine geprüfte Kopie liegt im Ordner „backups“.</translation>
    </message>
    <message>
        <source>It was not touched. Start Hearthdesk again to open it.</source>
        <translation>Sie wurde nicht angerührt. Starten Sie Hearthdesk neu, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make %1 writable for you, then try again.</source>
        <translation>Nichts wurde geändert. Machen Sie %1 für sich beschreibbar und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was written to it. Verified copies lie in the folder “backups”.</source>
        <translation>Nichts wurde hineingeschrieben. Geprüfte Kopien liegen im Ordner „backups“.</translation>
    </message>
    <message>
        <source>One of the two files comes from another desk. Put desk.db and desk.keys back from the same backup; nothing was changed.</source>
        <translation>Eine der beiden Dateien gehört zu anderen Daten. Legen Sie desk.db und desk.keys aus derselben Sicherung zurück; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>Die Datenbank lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>The database could not be brought to this version.</source>
        <translation>Die Datenbank ließ sich nicht auf diese Version bringen.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>The database is missing.</source>
        <translation>Die Datenbank fehlt.</translation>
    </message>
    <message>
        <source>The database is there but cannot be opened without desk.keys. Put that file back from a backup; nothing was changed.</source>
        <translation>Die Datenbank ist da, lässt sich aber ohne desk.keys nicht öffnen. Legen Sie diese Datei aus einer Sicherung zurück; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database was not touched. Put desk.keys back from a backup, then try again.</source>
        <translation>Die Datenbank wurde nicht angerührt. Legen Sie desk.keys aus einer Sicherung zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The folder for the desk cannot be written.</source>
        <translation>Der Ordner für die Daten lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>The key does not fit the database.</source>
        <translation>Der Schlüssel passt nicht zur Datenbank.</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>Die Schlüsseldatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The key file is missing.</source>
        <translation>Die Schlüsseldatei fehlt.</translation>
    </message>
    <message>
        <source>The key is there, but desk.db is not. Put it back from a backup, then try again.</source>
        <translation>Der Schlüssel ist da, desk.db aber nicht. Legen Sie sie aus einer Sicherung zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring holds the key of an earlier desk. It is put right once you are in.</source>
        <translation>Der Schlüsselbund hat den Schlüssel früherer Daten. Er wird berichtigt, sobald Sie drin sind.</translation>
    </message>
    <message>
        <source>The keyring no longer has the key. It gets it again once you are in.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht mehr. Er bekommt ihn wieder, sobald Sie drin sind.</translation>
    </message>
    <message>
        <source>The keyring of this computer could not give the key.</source>
        <translation>Der Schlüsselbund dieses Computers konnte den Schlüssel nicht geben.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, so it could not give the key.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt und konnte den Schlüssel nicht geben.</translation>
    </message>
    <message>
        <source>There is already a desk in this folder.</source>
        <translation>In diesem Ordner liegen schon Daten.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the key.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der den Schlüssel bewahrt.</translation>
    </message>
    <message>
        <source>Your data is safe. Capitals and blanks count; the eye shows what you typed.</source>
        <translation>Ihre Daten sind sicher. Großschreibung und Leerzeichen zählen; das Auge zeigt, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>Your data is safe. Free some space, then try again.</source>
        <translation>Ihre Daten sind sicher. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your data is safe. Install the newer version, then try again.</source>
        <translation>Ihre Daten sind sicher. Installieren Sie die neuere Version und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your data is safe. Make the folder writable for you, then try again.</source>
        <translation>Ihre Daten sind sicher. Machen Sie den Ordner für sich beschreibbar und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your data is safe. Wait for it to end, then try again.</source>
        <translation>Ihre Daten sind sicher. Warten Sie, bis es zu Ende ist, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>%1: a Maildir, %2</source>
        <translation>%1: ein Maildir, %2</translation>
    </message>
    <message>
        <source>%1: a folder with mailboxes, %2</source>
        <translation>%1: ein Ordner mit Mailboxen, %2</translation>
    </message>
    <message>
        <source>%1: a mailbox (mbox), %2</source>
        <translation>%1: eine Mailbox (mbox), %2</translation>
    </message>
    <message>
        <source>%1: mails as single files, %2</source>
        <translation>%1: einzelne Mails als Dateien, %2</translation>
    </message>
    <message>
        <source>An earlier import of this archive stopped on the way.</source>
        <translation>Ein früherer Import dieses Archivs hielt unterwegs an.</translation>
    </message>
    <message>
        <source>Conversations without a message for</source>
        <translation>Gespräche ohne Nachricht seit</translation>
    </message>
    <message>
        <source>It goes on where it stopped.</source>
        <translation>Es geht dort weiter, wo er anhielt.</translation>
    </message>
    <message>
        <source>are filed as closed, so that only what is alive stands in the inbox.</source>
        <translation>werden als geschlossen abgelegt, damit im Eingang nur steht, was lebt.</translation>
    </message>
</context>
<context>
    <name>OrderCommands</name>
    <message>
        <source>#%1 stands by itself again</source>
        <translation>#%1 steht wieder für sich</translation>
    </message>
    <message numerus="yes">
        <source>%n messages moved to #%1</source>
        <translation>
            <numerusform>%n Nachricht nach #%1 verschoben</numerusform>
            <numerusform>%n Nachrichten nach #%1 verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets merged into #%1</source>
        <translation>
            <numerusform>%n Ticket in #%1 zusammengeführt</numerusform>
            <numerusform>%n Tickets in #%1 zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Hand-over withdrawn</source>
        <translation>Übergabe zurückgenommen</translation>
    </message>
    <message>
        <source>Handed over to %1, who has to accept it</source>
        <translation>An %1 übergeben, die Annahme steht aus</translation>
    </message>
    <message>
        <source>Link with #%1 removed</source>
        <translation>Verknüpfung mit #%1 entfernt</translation>
    </message>
    <message>
        <source>Linked with #%1</source>
        <translation>Mit #%1 verknüpft</translation>
    </message>
    <message>
        <source>Merged into #%1</source>
        <translation>In #%1 zusammengeführt</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abgeteilt</translation>
    </message>
    <message>
        <source>The ticket is yours</source>
        <translation>Das Ticket gehört jetzt Ihnen</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Link with which ticket?</source>
        <translation>Mit welchem Ticket verknüpfen?</translation>
    </message>
    <message>
        <source>Merge into which ticket?</source>
        <translation>In welches Ticket zusammenführen?</translation>
    </message>
    <message>
        <source>Move to which ticket?</source>
        <translation>In welches Ticket verschieben?</translation>
    </message>
    <message>
        <source>Why you give it back</source>
        <translation>Warum Sie es zurückgeben</translation>
    </message>
    <message>
        <source>Words for the other person</source>
        <translation>Worte für die andere Person</translation>
    </message>
</context>
<context>
    <name>OtherCustomerPicker</name>
    <message>
        <source>Choose another ticket</source>
        <translation>Anderes Ticket wählen</translation>
    </message>
    <message>
        <source>Merge, #%1 stays with %2</source>
        <translation>Zusammenführen, #%1 bleibt bei %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
</context>
<context>
    <name>OutcomeButtons</name>
    <message>
        <source>Answered already</source>
        <translation>Schon beantwortet</translation>
    </message>
    <message>
        <source>Needs a reply</source>
        <translation>Braucht eine Antwort</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Say when: fri 14:00, in 2h, 3.12. 9:00</source>
        <translation>Sagen Sie, wann: fr 14:00, in 2h, 3.12. 9:00</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>Wartet auf den Kunden</translation>
    </message>
    <message>
        <source>When? fri 14:00, in 2h, 3.12. 9:00</source>
        <translation>Wann? fr 14:00, in 2h, 3.12. 9:00</translation>
    </message>
</context>
<context>
    <name>OutcomeTiles</name>
    <message>
        <source>How did it end?</source>
        <translation>Wie endete er?</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Beginnings of words are found from the third letter on.</source>
        <translation>Wortanfänge werden ab dem dritten Buchstaben gefunden.</translation>
    </message>
    <message>
        <source>Closed tickets were searched too.</source>
        <translation>Auch geschlossene Tickets wurden durchsucht.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>New contact “%1”</source>
        <translation>Neuer Kontakt „%1“</translation>
    </message>
    <message>
        <source>No command is called that</source>
        <translation>Kein Befehl heißt so</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Nichts zu „%1“</translation>
    </message>
    <message>
        <source>Nothing for “%1”. Showing “%2”</source>
        <translation>Nichts zu „%1“. Gezeigt wird „%2“</translation>
    </message>
    <message>
        <source>Search customers and tickets, or type a command</source>
        <translation>Kunden und Tickets suchen oder einen Befehl eingeben</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Suchen oder einen Befehl eingeben</translation>
    </message>
    <message>
        <source>Without “&gt;” customers and tickets are searched too.</source>
        <translation>Ohne „&gt;“ werden auch Kunden und Tickets durchsucht.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>nur Befehle</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>ergänzen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>“%1” is no search word, so it is looked for as text.</source>
        <translation>„%1“ ist kein Suchwort und wird deshalb als Text gesucht.</translation>
    </message>
    <message>
        <source>“%1” is no search word. Did you mean “%2”?</source>
        <translation>„%1“ ist kein Suchwort. Meinten Sie „%2“?</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>The call is over; what you do now counts as afterwards</source>
        <translation>Der Anruf ist vorbei; was Sie jetzt tun, zählt als Nacharbeit</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
</context>
<context>
    <name>PeopleMenu</name>
    <message>
        <source>People…</source>
        <translation>Personen…</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Only a team leader changes who works here and as what.</source>
        <translation>Nur eine Teamleitung ändert, wer hier als was arbeitet.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Sachbearbeitung</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
    <message>
        <source>Who answers customers. The marked one is at this desk now.</source>
        <translation>Wer Kunden antwortet. Die markierte Person sitzt gerade hier.</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Arbeitet als</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>As colleagues and customers know you.</source>
        <translation>Wie Kollegen und Kunden Sie kennen.</translation>
    </message>
    <message>
        <source>Mail addresses your customers write to</source>
        <translation>Mailadressen, an die Ihre Kunden schreiben</translation>
    </message>
    <message>
        <source>When you bring in mail, these tell your answers from your customers&apos; questions.</source>
        <translation>Beim Übernehmen von Mail trennen diese Adressen Ihre Antworten von den Fragen Ihrer Kunden.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>Write your name: notes and answers are signed with it.</source>
        <translation>Schreiben Sie Ihren Namen: Notizen und Antworten tragen ihn.</translation>
    </message>
    <message>
        <source>You are the first person at this desk. A second one can join later.</source>
        <translation>Sie sind die erste Person hier. Eine zweite kann später dazukommen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>%1 is at this desk</source>
        <translation>%1 sitzt jetzt hier</translation>
    </message>
    <message>
        <source>%1 works here again</source>
        <translation>%1 arbeitet wieder hier</translation>
    </message>
    <message>
        <source>%1 works here no more</source>
        <translation>%1 arbeitet nicht mehr hier</translation>
    </message>
    <message>
        <source>At this desk now</source>
        <translation>Sitzt gerade hier</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Entlassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>PickerPopup</name>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>take</source>
        <translation>nehmen</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>How are they linked?</source>
        <translation>Wie hängen sie zusammen?</translation>
    </message>
    <message>
        <source>Tag, or a new one</source>
        <translation>Schlagwort, auch ein neues</translation>
    </message>
    <message>
        <source>These are different customers</source>
        <translation>Das sind verschiedene Kunden</translation>
    </message>
    <message>
        <source>When? fri 14:00, in 2h, 3.12. 9:00</source>
        <translation>Wann? fr 14:00, in 2h, 3.12. 9:00</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>PinSection</name>
    <message>
        <source>%1 has a PIN. It is asked for at each start.</source>
        <translation>%1 hat eine PIN. Sie wird bei jedem Start verlangt.</translation>
    </message>
    <message>
        <source>%1 has no PIN: the passphrase unlocks the desk after a lock.</source>
        <translation>%1 hat keine PIN: Nach dem Sperren öffnet die Passphrase.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A PIN has four to eight digits and nothing else.</source>
        <translation>Eine PIN hat vier bis acht Ziffern und sonst nichts.</translation>
    </message>
    <message>
        <source>A PIN needs this computer&apos;s keyring. The passphrase unlocks the desk.</source>
        <translation>Eine PIN braucht den Schlüsselbund dieses Computers. Die Passphrase entsperrt.</translation>
    </message>
    <message>
        <source>Also whenever the computer sleeps or its screen is locked.</source>
        <translation>Auch wenn der Computer schläft oder sein Bildschirm gesperrt ist.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Four to eight digits.</source>
        <translation>Vier bis acht Ziffern.</translation>
    </message>
    <message>
        <source>Lock when nobody is here for</source>
        <translation>Sperren, wenn niemand hier ist seit</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Neue PIN noch einmal</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Passphrase of the desk</source>
        <translation>Passphrase der Daten</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>PIN zeigen</translation>
    </message>
    <message>
        <source>So that nobody sets a PIN while you are away.</source>
        <translation>Damit niemand eine PIN setzt, während Sie weg sind.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>The PIN holds from now on.</source>
        <translation>Die PIN gilt ab jetzt.</translation>
    </message>
    <message>
        <source>The PIN is gone.</source>
        <translation>Die PIN ist entfernt.</translation>
    </message>
    <message>
        <source>The key file cannot be read; nothing was changed.</source>
        <translation>Die Schlüsseldatei lässt sich nicht lesen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Type four to eight digits.</source>
        <translation>Geben Sie vier bis acht Ziffern ein.</translation>
    </message>
    <message>
        <source>Type the passphrase too.</source>
        <translation>Geben Sie auch die Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>People of this organisation</source>
        <translation>Personen dieser Firma</translation>
    </message>
</context>
<context>
    <name>PointLabel</name>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Changed meanwhile to “%1”.</source>
        <translation>Inzwischen geändert zu „%1“.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Mail cannot reach this: an address looks like anna@example.com.</source>
        <translation>Dorthin kommt keine Mail: Eine Adresse sieht so aus: anna@example.com.</translation>
    </message>
    <message>
        <source>Not understood as a number, so a caller will not be recognised by it.</source>
        <translation>Nicht als Nummer verstanden; ein Anrufer wird daran nicht erkannt.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Removed meanwhile. Saving adds it again.</source>
        <translation>Inzwischen entfernt. Speichern fügt es wieder hinzu.</translation>
    </message>
</context>
<context>
    <name>PointRows</name>
    <message>
        <source>Add a handle</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Add a mail address</source>
        <translation>Mailadresse hinzufügen</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Telefonnummer hinzufügen</translation>
    </message>
    <message>
        <source>Add a postal address</source>
        <translation>Postadresse hinzufügen</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation>Mailadressen</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Postal addresses</source>
        <translation>Postadressen</translation>
    </message>
</context>
<context>
    <name>PostFields</name>
    <message>
        <source>Address of the post</source>
        <translation>Adresse des Beitrags</translation>
    </message>
    <message>
        <source>Everybody can read it there</source>
        <translation>Dort können ihn alle lesen</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Profilname</translation>
    </message>
    <message>
        <source>This is no address of a web page; it begins with https://.</source>
        <translation>Das ist keine Adresse einer Webseite; sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Hearthdesk goes on running</source>
        <translation>Hearthdesk läuft weiter</translation>
    </message>
    <message>
        <source>It waits beside the clock for calls and reminders. Quit it from there.</source>
        <translation>Es wartet neben der Uhr auf Anrufe und Erinnerungen. Beenden Sie es von dort.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits and nothing else.</source>
        <translation>Eine PIN hat %1 bis %2 Ziffern und sonst nichts.</translation>
    </message>
    <message>
        <source>A chosen message belongs to another ticket by now.</source>
        <translation>Eine gewählte Nachricht gehört inzwischen zu einem anderen Ticket.</translation>
    </message>
    <message>
        <source>A contact has no field “%1”.</source>
        <translation>Ein Kontakt hat kein Feld „%1“.</translation>
    </message>
    <message>
        <source>A copy of the file could not be made.</source>
        <translation>Von der Datei ließ sich keine Kopie machen.</translation>
    </message>
    <message>
        <source>A newer Hearthdesk has worked with this desk.</source>
        <translation>Ein neueres Hearthdesk hat mit diesen Daten gearbeitet.</translation>
    </message>
    <message>
        <source>A part of the database is damaged.</source>
        <translation>Ein Teil der Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>A ticket cannot be handed over to yourself.</source>
        <translation>Ein Ticket lässt sich nicht an sich selbst übergeben.</translation>
    </message>
    <message>
        <source>A ticket cannot be linked with itself.</source>
        <translation>Ein Ticket lässt sich nicht mit sich selbst verknüpfen.</translation>
    </message>
    <message>
        <source>A ticket cannot be merged with itself.</source>
        <translation>Ein Ticket lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>A ticket in the bin cannot be merged.</source>
        <translation>Ein Ticket im Papierkorb lässt sich nicht zusammenführen.</translation>
    </message>
    <message>
        <source>Another channel is called “%1” already.</source>
        <translation>Ein anderer Kanal heißt schon „%1“.</translation>
    </message>
    <message>
        <source>Another program is holding the database.</source>
        <translation>Ein anderes Programm hält die Datenbank fest.</translation>
    </message>
    <message>
        <source>Another running Hearthdesk has this desk open.</source>
        <translation>Ein anderes laufendes Hearthdesk hat diese Daten offen.</translation>
    </message>
    <message>
        <source>Ask one to do it, or to change what you work as.</source>
        <translation>Bitten Sie eine darum, oder ändern Sie, als was Sie arbeiten.</translation>
    </message>
    <message>
        <source>At least one channel has to be used.</source>
        <translation>Mindestens ein Kanal muss benutzt werden.</translation>
    </message>
    <message>
        <source>Change it by hand if you want the old value.</source>
        <translation>Ändern Sie es von Hand, wenn Sie den alten Wert möchten.</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Wählen Sie einen späteren Zeitpunkt.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose another ticket.</source>
        <translation>Wählen Sie ein anderes Ticket.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>Choose one of the ways, then save again.</source>
        <translation>Wählen Sie einen der Wege und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>Choose one that is on the card.</source>
        <translation>Wählen Sie einen, der auf der Karte steht.</translation>
    </message>
    <message>
        <source>Choose one that was written by Export here.</source>
        <translation>Wählen Sie eine Datei, die hier mit Exportieren geschrieben wurde.</translation>
    </message>
    <message>
        <source>Choose somebody who does.</source>
        <translation>Wählen Sie jemanden, der es tut.</translation>
    </message>
    <message>
        <source>Choose the other person.</source>
        <translation>Wählen Sie die andere Person.</translation>
    </message>
    <message>
        <source>Choose who you are at the foot of the rail.</source>
        <translation>Wählen Sie am Fuß der Leiste, wer Sie sind.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Schließen Sie das andere und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copy it from the browser; it begins with https://.</source>
        <translation>Kopieren Sie sie aus dem Browser; sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Copy it once more from where it stands.</source>
        <translation>Kopieren Sie ihn noch einmal von dort, wo er steht.</translation>
    </message>
    <message>
        <source>Copy the whole folder to another disk first, then put the newest backup in its place.</source>
        <translation>Kopieren Sie zuerst den ganzen Ordner auf einen anderen Datenträger und legen Sie dann die neueste Sicherung an seine Stelle.</translation>
    </message>
    <message>
        <source>Customer data is not concerned.</source>
        <translation>Kundendaten sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Everything saved before is safe; the last change was not saved.</source>
        <translation>Alles vorher Gespeicherte ist sicher; die letzte Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation>Geben Sie sich dort Schreibrecht und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Go on there, or leave the address out.</source>
        <translation>Machen Sie dort weiter, oder lassen Sie die Adresse weg.</translation>
    </message>
    <message>
        <source>Go on with the version you had, and report the details.</source>
        <translation>Arbeiten Sie mit der bisherigen Version weiter und melden Sie die Einzelheiten.</translation>
    </message>
    <message>
        <source>Hearthdesk on %1 has this desk open.</source>
        <translation>Hearthdesk auf %1 hat diese Daten offen.</translation>
    </message>
    <message>
        <source>Install the newer version here too, then open the desk again.</source>
        <translation>Installieren Sie die neuere Version auch hier und öffnen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>It is exactly as it was, and a checked copy lies beside it.</source>
        <translation>Sie ist genau, wie sie war, und eine geprüfte Kopie liegt daneben.</translation>
    </message>
    <message>
        <source>It is not known who called.</source>
        <translation>Es ist nicht bekannt, wer anrief.</translation>
    </message>
    <message>
        <source>It is not said how the call ended.</source>
        <translation>Es fehlt, wie der Anruf endete.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It may have been removed or merged; search for it.</source>
        <translation>Vielleicht wurde es entfernt oder zusammengeführt; suchen Sie danach.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <source>Leave at least one, or change the subject instead.</source>
        <translation>Lassen Sie mindestens eine da, oder ändern Sie stattdessen den Betreff.</translation>
    </message>
    <message>
        <source>Look at the command it runs when somebody calls.</source>
        <translation>Sehen Sie sich den Befehl an, den es bei einem Anruf ausführt.</translation>
    </message>
    <message>
        <source>Look at the command the telephone runs when somebody calls.</source>
        <translation>Sehen Sie sich den Befehl an, den das Telefon bei einem Anruf ausführt.</translation>
    </message>
    <message>
        <source>Look at the ticket again, then choose anew.</source>
        <translation>Sehen Sie sich das Ticket noch einmal an und wählen Sie neu.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>Suchen Sie ihn in der Liste.</translation>
    </message>
    <message>
        <source>Look whose the ticket is now.</source>
        <translation>Sehen Sie nach, wem das Ticket jetzt gehört.</translation>
    </message>
    <message>
        <source>Make somebody else team leader first.</source>
        <translation>Machen Sie zuerst jemand anderen zur Leitung.</translation>
    </message>
    <message>
        <source>Move the desk to a disk of this computer, then try again.</source>
        <translation>Legen Sie die Daten auf einen Datenträger dieses Computers und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>Keine Nachricht ist gewählt.</translation>
    </message>
    <message>
        <source>Nobody is at the desk.</source>
        <translation>Niemand sitzt hier.</translation>
    </message>
    <message>
        <source>Nothing is known to fill in for “%1”.</source>
        <translation>Für „%1“ ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was written to it, and earlier backups are as they were.</source>
        <translation>Nichts wurde hineingeschrieben, und frühere Sicherungen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>One of the two files comes from another desk, or the start of the database is damaged. Put desk.db and desk.keys back from the same backup.</source>
        <translation>Eine der beiden Dateien gehört zu anderen Daten, oder der Anfang der Datenbank ist beschädigt. Legen Sie desk.db und desk.keys aus derselben Sicherung zurück.</translation>
    </message>
    <message>
        <source>Open %1 and write it there.</source>
        <translation>Öffnen Sie %1 und schreiben Sie es dort.</translation>
    </message>
    <message>
        <source>Put desk.db back into the desk&apos;s folder, or restore a backup.</source>
        <translation>Legen Sie desk.db in den Ordner zurück oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Put desk.keys back into the desk&apos;s folder from a backup.</source>
        <translation>Legen Sie desk.keys aus einer Sicherung in den Ordner zurück.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Remove it first, in the bar at the top.</source>
        <translation>Entfernen Sie sie zuerst, in der Leiste oben.</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <translation>Stellen Sie es zuerst wieder her.</translation>
    </message>
    <message>
        <source>Restore the contact first, then merge.</source>
        <translation>Stellen Sie den Kontakt zuerst wieder her, dann führen Sie zusammen.</translation>
    </message>
    <message>
        <source>Save it if you are certain what it does.</source>
        <translation>Speichern Sie sie, wenn Sie sicher wissen, was sie tut.</translation>
    </message>
    <message>
        <source>Say on the card which one is right, then merge.</source>
        <translation>Sagen Sie auf der Karte, welcher stimmt, dann führen Sie zusammen.</translation>
    </message>
    <message>
        <source>Say when it really was.</source>
        <translation>Sagen Sie, wann es wirklich war.</translation>
    </message>
    <message>
        <source>See whether the disk is full.</source>
        <translation>Sehen Sie nach, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Send the answer from the ticket.</source>
        <translation>Senden Sie die Antwort vom Ticket aus.</translation>
    </message>
    <message>
        <source>Shorten it or take a line out.</source>
        <translation>Kürzen Sie oder nehmen Sie eine Zeile heraus.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Somebody has to lead this desk.</source>
        <translation>Jemand muss hier die Leitung haben.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation>Im Programm selbst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Start again to open it.</source>
        <translation>Starten Sie neu, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Switch to that person first.</source>
        <translation>Wechseln Sie zuerst zu dieser Person.</translation>
    </message>
    <message>
        <source>That cannot be taken back: it has been changed since.</source>
        <translation>Das lässt sich nicht zurücknehmen: Es wurde seither geändert.</translation>
    </message>
    <message>
        <source>That is not a phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this desk.</source>
        <translation>Das ist nicht die Passphrase dieser Daten.</translation>
    </message>
    <message>
        <source>That is too long for a channel.</source>
        <translation>Das ist zu lang für einen Kanal.</translation>
    </message>
    <message>
        <source>That passphrase is too short.</source>
        <translation>Diese Passphrase ist zu kurz.</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>Dieser Zeitpunkt liegt noch vor uns.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Dieser Zeitpunkt ist vorbei.</translation>
    </message>
    <message>
        <source>The data was not touched.</source>
        <translation>Die Daten wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>The database could not be brought to this version.</source>
        <translation>Die Datenbank ließ sich nicht auf diese Version bringen.</translation>
    </message>
    <message>
        <source>The database is not there.</source>
        <translation>Die Datenbank ist nicht da.</translation>
    </message>
    <message>
        <source>The desk&apos;s folder cannot be written.</source>
        <translation>Der Datenordner lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>The desk&apos;s folder lies on a disk that cannot lock files.</source>
        <translation>Der Datenordner liegt auf einem Datenträger, der Dateien nicht sperren kann.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen oder beschreiben.</translation>
    </message>
    <message>
        <source>The key does not fit the database.</source>
        <translation>Der Schlüssel passt nicht zur Datenbank.</translation>
    </message>
    <message>
        <source>The key file is damaged, and nothing opens without it.</source>
        <translation>Die Schlüsseldatei ist beschädigt, und ohne sie öffnet sich nichts.</translation>
    </message>
    <message>
        <source>The key file is not there, and nothing opens without it.</source>
        <translation>Die Schlüsseldatei ist nicht da, und ohne sie öffnet sich nichts.</translation>
    </message>
    <message>
        <source>The key to it is, and nothing was changed.</source>
        <translation>Der Schlüssel dazu ist es, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The log says more. Start again if it does not go on.</source>
        <translation>Im Protokoll steht mehr. Starten Sie neu, wenn es nicht weitergeht.</translation>
    </message>
    <message>
        <source>The newer change stays.</source>
        <translation>Die neuere Änderung bleibt.</translation>
    </message>
    <message>
        <source>The ticket would be left without a message.</source>
        <translation>Das Ticket bliebe ohne Nachricht.</translation>
    </message>
    <message>
        <source>The window&apos;s settings could not be kept.</source>
        <translation>Die Einstellungen des Fensters ließen sich nicht speichern.</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Es ist noch kein Text da.</translation>
    </message>
    <message>
        <source>There are two values for one field of %1.</source>
        <translation>Ein Feld von %1 hat zwei Werte.</translation>
    </message>
    <message>
        <source>There is a desk in this folder already.</source>
        <translation>In diesem Ordner liegen schon Daten.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Eine Ansicht dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>There is no such contact any more.</source>
        <translation>Diesen Kontakt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such person any more.</source>
        <translation>Diese Person gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such ticket any more.</source>
        <translation>Dieses Ticket gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is sample data already.</source>
        <translation>Es sind schon Beispieldaten da.</translation>
    </message>
    <message>
        <source>These are one and the same contact.</source>
        <translation>Das ist ein und derselbe Kontakt.</translation>
    </message>
    <message>
        <source>This answer has gone out already.</source>
        <translation>Diese Antwort ist schon hinausgegangen.</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>Das geht nicht.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>This contact stands by itself already.</source>
        <translation>Dieser Kontakt steht schon für sich.</translation>
    </message>
    <message>
        <source>This contact was merged with %1 meanwhile.</source>
        <translation>Dieser Kontakt wurde inzwischen mit %1 zusammengeführt.</translation>
    </message>
    <message>
        <source>This file can run programs, so it is not opened from here.</source>
        <translation>Diese Datei kann Programme ausführen und wird deshalb von hier nicht geöffnet.</translation>
    </message>
    <message>
        <source>This file holds no saved replies.</source>
        <translation>Diese Datei enthält keine Textbausteine.</translation>
    </message>
    <message>
        <source>This hand-over is meant for somebody else.</source>
        <translation>Diese Übergabe ist für jemand anderen.</translation>
    </message>
    <message>
        <source>This hand-over was answered already.</source>
        <translation>Diese Übergabe ist schon beantwortet.</translation>
    </message>
    <message>
        <source>This is for a team leader.</source>
        <translation>Das ist der Leitung vorbehalten.</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>Dieser Link führt nirgendwohin.</translation>
    </message>
    <message>
        <source>This person does not work here any more.</source>
        <translation>Diese Person arbeitet nicht mehr hier.</translation>
    </message>
    <message>
        <source>This post is in ticket #%1 already.</source>
        <translation>Dieser Beitrag ist schon in Ticket #%1.</translation>
    </message>
    <message>
        <source>This ticket is not answered by letter or fax.</source>
        <translation>Dieses Ticket wird nicht per Brief oder Fax beantwortet.</translation>
    </message>
    <message>
        <source>This ticket stands by itself already.</source>
        <translation>Dieses Ticket steht schon für sich.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Two programs on one desk could spoil it, so this one waits.</source>
        <translation>Zwei Programme an denselben Daten könnten sie verderben, deshalb wartet dieses.</translation>
    </message>
    <message>
        <source>Two values of this field cannot be joined.</source>
        <translation>Zwei Werte dieses Feldes lassen sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Type a name or a number, then save again.</source>
        <translation>Geben Sie einen Namen oder eine Nummer ein und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>Geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>Type it again; capitals and blanks count.</source>
        <translation>Tippen Sie sie noch einmal; Großschreibung und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>Type one, then save again.</source>
        <translation>Geben Sie einen ein und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Use another one first.</source>
        <translation>Benutzen Sie zuerst einen anderen.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Nehmen Sie mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Wait for a backup or virus scan to end, then try again.</source>
        <translation>Warten Sie, bis eine Sicherung oder Virenprüfung zu Ende ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What the telephone told was not understood.</source>
        <translation>Was das Telefon meldete, wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Whoever sits at the desk does not work here any more.</source>
        <translation>Wer hier sitzt, arbeitet nicht mehr hier.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Write something in its place, then send again.</source>
        <translation>Schreiben Sie etwas an seine Stelle und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Write to the customer again if something in it was wrong.</source>
        <translation>Schreiben Sie dem Kunden noch einmal, falls etwas darin falsch war.</translation>
    </message>
    <message>
        <source>Your data is safe and untouched.</source>
        <translation>Ihre Daten sind sicher und unberührt.</translation>
    </message>
    <message>
        <source>Your data is safe; nothing was changed.</source>
        <translation>Ihre Daten sind sicher; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” does not fit into the envelope&apos;s window.</source>
        <translation>„%1“ passt nicht ins Fenster des Umschlags.</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page.</source>
        <translation>„%1“ ist keine Adresse einer Webseite.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Google Contacts (old layout)</source>
        <translation>Google Kontakte (altes Format)</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>%1 each second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 mails read</source>
        <translation>%1 Mails gelesen</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Es beginnt</translation>
    </message>
    <message>
        <source>How far the import has come</source>
        <translation>Wie weit der Import ist</translation>
    </message>
    <message>
        <source>Stopping after this batch</source>
        <translation>Hält nach diesem Abschnitt an</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. Nothing is lost when it stops on the way.</source>
        <translation>Sie können währenddessen weiterarbeiten. Nichts geht verloren, wenn er unterwegs anhält.</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>It has no sender, date or subject</source>
        <translation>Sie hat weder Absender noch Datum noch Betreff</translation>
    </message>
    <message>
        <source>It is no mail</source>
        <translation>Es ist keine Mail</translation>
    </message>
    <message>
        <source>Its file could not be read</source>
        <translation>Ihre Datei ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Larger than 256 MB, so it was not read</source>
        <translation>Größer als 256 MB, deshalb nicht gelesen</translation>
    </message>
    <message>
        <source>The program stumbled over it; the log says more</source>
        <translation>Das Programm ist darüber gestolpert; im Protokoll steht mehr</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>Sie ist leer</translation>
    </message>
</context>
<context>
    <name>QuarantineDialog</name>
    <message>
        <source>%1 could not be written. Choose another place, or free some space.</source>
        <translation>%1 ließ sich nicht schreiben. Wählen Sie einen anderen Platz oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Every mail was understood</source>
        <translation>Jede Mail wurde verstanden</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Mail (*.eml)</translation>
    </message>
    <message>
        <source>Mails that were not understood</source>
        <translation>Mails, die nicht verstanden wurden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Als .eml speichern…</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>Mail speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>They are kept exactly as they came and are part of nothing. Mend the archive and import it again, or read them here.</source>
        <translation>Sie sind genau so aufbewahrt, wie sie kamen, und gehören zu nichts. Richten Sie das Archiv und importieren Sie es noch einmal, oder lesen Sie sie hier.</translation>
    </message>
    <message>
        <source>View raw</source>
        <translation>Rohtext zeigen</translation>
    </message>
    <message>
        <source>What an import cannot read is kept here byte for byte.</source>
        <translation>Was ein Import nicht lesen kann, wird hier Byte für Byte aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>The mail as it came</source>
        <translation>Die Mail, wie sie kam</translation>
    </message>
    <message>
        <source>There are no bytes: the file could not be read, or was too large.</source>
        <translation>Es sind keine Bytes da: Die Datei ließ sich nicht lesen oder war zu groß.</translation>
    </message>
    <message>
        <source>… Only the beginning is shown. Save it to see the whole.</source>
        <translation>… Nur der Anfang wird gezeigt. Speichern Sie sie, um alles zu sehen.</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>%1: %2, copy</source>
        <translation>%1: %2, Kopie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Profilname</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>Rejected</name>
    <message>
        <source>A group of other cards</source>
        <translation>Eine Gruppe anderer Karten</translation>
    </message>
    <message>
        <source>A quotation mark never ends</source>
        <translation>Ein Anführungszeichen endet nie</translation>
    </message>
    <message>
        <source>Far too long for a contact</source>
        <translation>Viel zu lang für einen Kontakt</translation>
    </message>
    <message>
        <source>Neither a name nor an address</source>
        <translation>Weder Name noch Adresse</translation>
    </message>
    <message>
        <source>Text between two cards</source>
        <translation>Text zwischen zwei Karten</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>RelationPicker</name>
    <message>
        <source>Caused by #%1</source>
        <translation>Verursacht von #%1</translation>
    </message>
    <message>
        <source>Duplicate of #%1</source>
        <translation>Doppelt zu #%1</translation>
    </message>
    <message>
        <source>Related to #%1</source>
        <translation>Gehört zu #%1</translation>
    </message>
</context>
<context>
    <name>ReplyKeeping</name>
    <message numerus="yes">
        <source>%n saved replies added</source>
        <translation>
            <numerusform>%n Textbaustein hinzugefügt</numerusform>
            <numerusform>%n Textbausteine hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved replies written to %1</source>
        <translation>
            <numerusform>%n Textbaustein nach %1 geschrieben</numerusform>
            <numerusform>%n Textbausteine nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Export saved replies</source>
        <translation>Textbausteine exportieren</translation>
    </message>
    <message>
        <source>Import saved replies</source>
        <translation>Textbausteine importieren</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Saved reply deleted</source>
        <translation>Textbaustein gelöscht</translation>
    </message>
    <message>
        <source>The file could not be read or written there. Choose another place.</source>
        <translation>Die Datei ließ sich dort nicht lesen oder schreiben. Wählen Sie einen anderen Platz.</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>„%1“ gespeichert</translation>
    </message>
</context>
<context>
    <name>ReplyList</name>
    <message>
        <source>Find a saved reply</source>
        <translation>Textbaustein suchen</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Textbausteine</translation>
    </message>
</context>
<context>
    <name>ReplyTaking</name>
    <message>
        <source>“%1” is copied. No ticket is open to put it into.</source>
        <translation>„%1“ ist kopiert. Es ist kein Ticket offen, in das es gehört.</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>%1 more characters are needed.</source>
        <translation>Es fehlen noch %1 Zeichen.</translation>
    </message>
    <message>
        <source>Accepted, but a patient thief with a copy of the data could guess it. One more unrelated word makes it much harder.</source>
        <translation>Geht, aber ein geduldiger Dieb mit einer Kopie der Daten könnte sie erraten. Ein weiteres Wort ohne Zusammenhang macht es viel schwerer.</translation>
    </message>
    <message>
        <source>Asking this computer for its keyring</source>
        <translation>Dieser Computer wird nach seinem Schlüsselbund gefragt</translation>
    </message>
    <message>
        <source>At least %1 characters are needed.</source>
        <translation>Mindestens %1 Zeichen sind nötig.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together work best.</source>
        <translation>Vier oder mehr Wörter, die nicht zusammengehören, sind am besten.</translation>
    </message>
    <message>
        <source>Good: guessing it would take one computer many years.</source>
        <translation>Gut: Ein Computer würde viele Jahre raten.</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open the data: not you, not us, no repair shop. Write it down and keep it where you keep your contracts.</source>
        <translation>Geht die Passphrase verloren, kann niemand die Daten öffnen: Sie nicht, wir nicht, keine Werkstatt. Schreiben Sie sie auf und bewahren Sie sie bei Ihren Verträgen auf.</translation>
    </message>
    <message>
        <source>On this computer, encrypted. The passphrase is the key.</source>
        <translation>Auf diesem Computer, verschlüsselt. Die Passphrase ist der Schlüssel.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The desk is kept in %1.</source>
        <translation>Die Daten liegen in %1.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The two are not the same. Show both with the eye and compare.</source>
        <translation>Die beiden sind nicht gleich. Zeigen Sie beide mit dem Auge und vergleichen Sie.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the key, so Hearthdesk asks for the passphrase at each start.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der den Schlüssel bewahrt; Hearthdesk fragt deshalb bei jedem Start nach der Passphrase.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not answer. Until it does, Hearthdesk asks for the passphrase at each start.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht. Bis dahin fragt Hearthdesk bei jedem Start nach der Passphrase.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Until it is unlocked, Hearthdesk asks for the passphrase at each start.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Bis er entsperrt ist, fragt Hearthdesk bei jedem Start nach der Passphrase.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring will keep the key, so Hearthdesk opens when you are logged in. The passphrase is needed on a new computer, or when the keyring fails.</source>
        <translation>Der Schlüsselbund dieses Computers bewahrt den Schlüssel; Hearthdesk öffnet sich, wenn Sie angemeldet sind. Die Passphrase brauchen Sie auf einem neuen Computer oder wenn der Schlüsselbund versagt.</translation>
    </message>
    <message>
        <source>Very good: nobody guesses this one.</source>
        <translation>Sehr gut: Diese errät niemand.</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>SavedReplies</name>
    <message>
        <source>Without a folder</source>
        <translation>Ohne Ordner</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht benutzt</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>%n-mal benutzt</numerusform>
            <numerusform>%n-mal benutzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedRepliesPage</name>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Camille</source>
        <translation>Camille</translation>
    </message>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Vorname des Kunden</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Customer&apos;s title and family name</source>
        <translation>Anrede und Nachname des Kunden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Insert what fills itself</source>
        <translation>Einfügen, was sich selbst füllt</translation>
    </message>
    <message>
        <source>It needs a title to be found by.</source>
        <translation>Er braucht einen Titel, um gefunden zu werden.</translation>
    </message>
    <message>
        <source>Ms Camille Dubreuil</source>
        <translation>Frau Camille Dubreuil</translation>
    </message>
    <message>
        <source>Ms Dubreuil</source>
        <translation>Frau Dubreuil</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Order 1187</source>
        <translation>Bestellung 1187</translation>
    </message>
    <message>
        <source>Order for Saturday</source>
        <translation>Bestellung für Samstag</translation>
    </message>
    <message>
        <source>Phone number of the business</source>
        <translation>Telefonnummer des Unternehmens</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Reference of the ticket</source>
        <translation>Referenz des Tickets</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Subject of the ticket</source>
        <translation>Betreff des Tickets</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Es ist noch kein Text da.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Heutiges Datum</translation>
    </message>
    <message>
        <source>What stays marked is not known: an answer does not go out with it.</source>
        <translation>Was markiert bleibt, ist nicht bekannt: Damit geht keine Antwort hinaus.</translation>
    </message>
    <message>
        <source>With an example customer</source>
        <translation>Mit einem Beispielkunden</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Written once, inserted with / in an answer. What stands in double braces fills itself.</source>
        <translation>Einmal geschrieben, mit / in eine Antwort eingefügt. Was in doppelten Klammern steht, füllt sich selbst.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Ihr Vorname</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>there</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>SavedReplyPopup</name>
    <message>
        <source>Find a saved reply</source>
        <translation>Textbaustein suchen</translation>
    </message>
    <message>
        <source>No saved reply has these words.</source>
        <translation>Kein Textbaustein hat diese Wörter.</translation>
    </message>
    <message>
        <source>There are no saved replies yet. Write them in Settings, Saved replies.</source>
        <translation>Es gibt noch keine Textbausteine. Schreiben Sie welche unter Einstellungen, Textbausteine.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>einfügen</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Move “%1” down</source>
        <translation>„%1“ nach unten</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>„%1“ nach oben</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>Neuer Name der Ansicht</translation>
    </message>
    <message>
        <source>Order of views changed</source>
        <translation>Reihenfolge der Ansichten geändert</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Save filters of list as a view</source>
        <translation>Filter der Liste als Ansicht speichern</translation>
    </message>
    <message>
        <source>Show a saved view</source>
        <translation>Gespeicherte Ansicht zeigen</translation>
    </message>
    <message>
        <source>Show view %1</source>
        <translation>Ansicht %1 anzeigen</translation>
    </message>
    <message>
        <source>View %1 removed</source>
        <translation>Ansicht %1 entfernt</translation>
    </message>
    <message>
        <source>View %1 saved</source>
        <translation>Ansicht %1 gespeichert</translation>
    </message>
    <message>
        <source>View renamed to %1</source>
        <translation>Ansicht umbenannt in %1</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>2026, 2026-03 or 2026-03-14</source>
        <translation>2026, 2026-03 oder 2026-03-14</translation>
    </message>
    <message>
        <source>Best matches</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>%1 zurückrufen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Log a call with %1</source>
        <translation>Anruf mit %1 festhalten</translation>
    </message>
    <message>
        <source>New ticket for %1</source>
        <translation>Neues Ticket für %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ein Schlagwort</translation>
    </message>
    <message>
        <source>a the with for to back</source>
        <translation>ein eine einen der die das mit für an zu zurück</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>call ring phone log</source>
        <translation>anruf anrufen telefon festhalten</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closed, last word %1</source>
        <translation>geschlossen, letztes Wort %1</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>einfügen</translation>
    </message>
    <message>
        <source>needs reply</source>
        <translation>Antwort fällig</translation>
    </message>
    <message>
        <source>new ticket write</source>
        <translation>neu neues ticket schreiben</translation>
    </message>
    <message>
        <source>open, closed, unread</source>
        <translation>offen, geschlossen, ungelesen</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>phone, email</source>
        <translation>Telefon, E-Mail</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>who wrote</source>
        <translation>wer schrieb</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SeatDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Lock the desk, then type the passphrase there.</source>
        <translation>Sperren Sie Hearthdesk und geben Sie dort die Passphrase ein.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN von %1</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Hinsetzen</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>%1 keeps the key, so the desk opens when you are logged in to this computer. On another computer, or when it fails, the passphrase opens it.</source>
        <translation>%1 bewahrt den Schlüssel; die Daten öffnen sich, wenn Sie an diesem Computer angemeldet sind. Auf einem anderen Computer, oder wenn er versagt, öffnet sie die Passphrase.</translation>
    </message>
    <message>
        <source>A few unrelated words work best.</source>
        <translation>Ein paar Wörter ohne Zusammenhang sind am besten.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Andere Passphrase</translation>
    </message>
    <message>
        <source>At least %1 characters are needed.</source>
        <translation>Mindestens %1 Zeichen sind nötig.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Changed. From now on only the new passphrase opens this desk.</source>
        <translation>Geändert. Ab jetzt öffnet nur die neue Passphrase diese Daten.</translation>
    </message>
    <message>
        <source>Each start asks for a PIN: one half of the key comes from it, the other from this computer&apos;s keyring. On another computer the passphrase opens the desk.</source>
        <translation>Jeder Start verlangt eine PIN: Die eine Hälfte des Schlüssels kommt aus ihr, die andere aus dem Schlüsselbund dieses Computers. Auf einem anderen Computer öffnet die Passphrase.</translation>
    </message>
    <message>
        <source>Everything is encrypted on this computer: database, attachments, search index and backups.</source>
        <translation>Alles ist auf diesem Computer verschlüsselt: Datenbank, Anhänge, Suchindex und Sicherungen.</translation>
    </message>
    <message>
        <source>If both the keyring&apos;s entry and the passphrase are lost, nobody can open the data. Write the passphrase down and keep it with your contracts.</source>
        <translation>Gehen der Eintrag im Schlüsselbund und die Passphrase verloren, kann niemand die Daten öffnen. Schreiben Sie die Passphrase auf und bewahren Sie sie bei Ihren Verträgen auf.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Only a team leader changes the passphrase.</source>
        <translation>Nur die Leitung ändert die Passphrase.</translation>
    </message>
    <message>
        <source>PIN and lock</source>
        <translation>PIN und Sperre</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>That is not the present passphrase.</source>
        <translation>Das ist nicht die jetzige Passphrase.</translation>
    </message>
    <message>
        <source>The key file cannot be read; nothing was changed.</source>
        <translation>Die Schlüsseldatei lässt sich nicht lesen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start.</source>
        <translation>Bei jedem Start wird nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Type the new one.</source>
        <translation>Geben Sie die neue ein.</translation>
    </message>
    <message>
        <source>Type the present one first.</source>
        <translation>Geben Sie zuerst die jetzige ein.</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Wo der Schlüssel ist</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A call was missed</source>
        <translation>Ein Anruf wurde verpasst</translation>
    </message>
    <message>
        <source>A customer wrote</source>
        <translation>Ein Kunde hat geschrieben</translation>
    </message>
    <message>
        <source>A promise is due in ten minutes</source>
        <translation>Eine Zusage wird in zehn Minuten fällig</translation>
    </message>
    <message>
        <source>A reminder has come</source>
        <translation>Eine Erinnerung ist da</translation>
    </message>
    <message>
        <source>A ticket is offered to me</source>
        <translation>Mir wird ein Ticket angeboten</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Closing the window hides it beside the clock, where there is a place for it.</source>
        <translation>Das Schließen verbirgt das Fenster neben der Uhr, wo dafür Platz ist.</translation>
    </message>
    <message>
        <source>It can be from %1 to %2. Nothing was changed.</source>
        <translation>Möglich ist %1 bis %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Keep running for calls and reminders</source>
        <translation>Für Anrufe und Erinnerungen weiterlaufen</translation>
    </message>
    <message>
        <source>New messages are told together every</source>
        <translation>Neue Nachrichten gesammelt melden alle</translation>
    </message>
    <message>
        <source>Nothing is shown then. Messages are told afterwards.</source>
        <translation>Dann wird nichts gezeigt. Nachrichten werden danach gemeldet.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Saturdays and Sundays are quiet all day</source>
        <translation>Samstags und sonntags ist den ganzen Tag Ruhe</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Mitteilungen zeigen</translation>
    </message>
    <message>
        <source>The word after an act stays for</source>
        <translation>Die Meldung nach einer Handlung bleibt</translation>
    </message>
    <message>
        <source>Undo can be pressed so long. Undo in the Edit menu works afterwards too.</source>
        <translation>So lange lässt sich „Rückgängig“ drücken. „Rückgängig“ im Menü „Bearbeiten“ geht auch danach.</translation>
    </message>
    <message>
        <source>While locked they say only that something is due.</source>
        <translation>Gesperrt sagen sie nur, dass etwas fällig ist.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>toast undo time seconds</source>
        <translation>Meldung rückgängig Zeit Sekunden</translation>
    </message>
    <message>
        <source>tray close background quit</source>
        <translation>Leiste schließen Hintergrund beenden</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 18:00.</source>
        <translation>„%1“ ist keine Uhrzeit. Schreiben Sie sie als 18:00.</translation>
    </message>
</context>
<context>
    <name>SettingsArea</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>chips ways counter number used</source>
        <translation>Knöpfe Wege Theke Nummer benutzt</translation>
    </message>
    <message>
        <source>folder check import quarantine backup</source>
        <translation>Ordner prüfen Import Quarantäne Sicherung</translation>
    </message>
    <message>
        <source>keys keyboard letters</source>
        <translation>Tasten Tastatur Buchstaben</translation>
    </message>
    <message>
        <source>name country time zone mail addresses promise answer</source>
        <translation>Name Land Zeitzone Mailadressen Zusage Antwort</translation>
    </message>
    <message>
        <source>passphrase password key keyring encryption PIN lock idle minutes</source>
        <translation>Passphrase Passwort Schlüssel Schlüsselbund Verschlüsselung PIN Sperre Minuten</translation>
    </message>
    <message>
        <source>quiet hours tray messages reminders background</source>
        <translation>Ruhezeiten Leiste Nachrichten Erinnerungen Hintergrund</translation>
    </message>
    <message>
        <source>roles leader representative who acts seat</source>
        <translation>Rollen Leitung Sachbearbeitung wer Platz</translation>
    </message>
    <message>
        <source>templates snippets text blocks variables folders macros</source>
        <translation>Vorlagen Bausteine Textblöcke Variablen Ordner Makros</translation>
    </message>
    <message>
        <source>theme light dark text size zoom</source>
        <translation>Aussehen hell dunkel Schriftgröße Zoom</translation>
    </message>
</context>
<context>
    <name>SeveralPane</name>
    <message numerus="yes">
        <source>%n tickets chosen</source>
        <translation>
            <numerusform>%n Ticket gewählt</numerusform>
            <numerusform>%n Tickets gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %n in this list</source>
        <translation>
            <numerusform>Alle %n dieser Liste wählen</numerusform>
            <numerusform>Alle %n dieser Liste wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <source>Link with a ticket</source>
        <translation>Mit einem Ticket verknüpfen</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>Als Spam markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Zu einem zusammenführen</translation>
    </message>
    <message>
        <source>Promise a call back</source>
        <translation>Rückruf zusagen</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Reopen all</source>
        <translation>Alle wieder öffnen</translation>
    </message>
    <message>
        <source>Space adds or drops one, Escape ends it</source>
        <translation>Leertaste nimmt eines dazu oder weg, Esc beendet</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>All commands have their usual keys</source>
        <translation>Alle Befehle haben ihre üblichen Tasten</translation>
    </message>
    <message>
        <source>All usual keys again</source>
        <translation>Wieder alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard alone.</source>
        <translation>Alles geht auch allein mit der Tastatur.</translation>
    </message>
    <message>
        <source>J and K are among them: they move as the arrow keys do and stay so.</source>
        <translation>J und K gehören dazu: Sie bewegen wie die Pfeiltasten und bleiben so.</translation>
    </message>
    <message>
        <source>Keys of “%1”: %2</source>
        <translation>Tasten von „%1“: %2</translation>
    </message>
    <message>
        <source>Press a command&apos;s keys to give it other ones.</source>
        <translation>Drücken Sie die Tasten eines Befehls, um ihm andere zu geben.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Single letters are commands while a list has the focus</source>
        <translation>Einzelne Buchstaben sind Befehle, solange eine Liste den Fokus hat</translation>
    </message>
    <message>
        <source>Switch this off if you speak to your computer or hit keys by accident.</source>
        <translation>Schalten Sie das aus, wenn Sie mit dem Computer sprechen oder aus Versehen Tasten treffen.</translation>
    </message>
    <message>
        <source>“%1” has no keys</source>
        <translation>„%1“ hat keine Tasten</translation>
    </message>
</context>
<context>
    <name>SplitButton</name>
    <message>
        <source>More ways to do this</source>
        <translation>Weitere Wege dazu</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Messages that leave</source>
        <translation>Nachrichten, die gehen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n messages</source>
        <translation>
            <numerusform>%n Nachricht verschieben</numerusform>
            <numerusform>%n Nachrichten verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move messages to #%1</source>
        <translation>Nachrichten nach #%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Split off %n messages</source>
        <translation>
            <numerusform>%n Nachricht abteilen</numerusform>
            <numerusform>%n Nachrichten abteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Split ticket</source>
        <translation>Ticket aufteilen</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>Betreff des neuen Tickets</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>hier sind Sie</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>%1, sent automatically</source>
        <translation>%1, automatisch gesendet</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Angehängt: %1</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Goes out at %1</source>
        <translation>Geht um %1 hinaus</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Note, only the team sees this</source>
        <translation>Notiz, nur das Team sieht sie</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>Waits in the outbox</source>
        <translation>Wartet im Ausgang</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
</context>
<context>
    <name>TicketActions</name>
    <message>
        <source>Assign ticket</source>
        <translation>Ticket zuweisen</translation>
    </message>
    <message>
        <source>Change subject of ticket</source>
        <translation>Betreff des Tickets ändern</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>Ticket schließen</translation>
    </message>
    <message>
        <source>Copy link to ticket</source>
        <translation>Link zum Ticket kopieren</translation>
    </message>
    <message>
        <source>Hand ticket over</source>
        <translation>Ticket übergeben</translation>
    </message>
    <message>
        <source>Link ticket with another</source>
        <translation>Ticket mit einem anderen verknüpfen</translation>
    </message>
    <message>
        <source>Mark ticket as spam</source>
        <translation>Ticket als Spam markieren</translation>
    </message>
    <message>
        <source>Mark ticket as unread</source>
        <translation>Ticket als ungelesen markieren</translation>
    </message>
    <message>
        <source>Merge ticket into another</source>
        <translation>Ticket in ein anderes zusammenführen</translation>
    </message>
    <message>
        <source>Move messages to another ticket</source>
        <translation>Nachrichten in ein anderes Ticket verschieben</translation>
    </message>
    <message>
        <source>Promise a call back</source>
        <translation>Rückruf zusagen</translation>
    </message>
    <message>
        <source>Promised call was made</source>
        <translation>Zugesagter Rückruf ist erledigt</translation>
    </message>
    <message>
        <source>Put ticket in the bin</source>
        <translation>Ticket in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Remind me of ticket</source>
        <translation>An Ticket erinnern</translation>
    </message>
    <message>
        <source>Reopen ticket</source>
        <translation>Ticket wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen tickets</source>
        <translation>Tickets wieder öffnen</translation>
    </message>
    <message>
        <source>Reply to customer</source>
        <translation>Kunden antworten</translation>
    </message>
    <message>
        <source>Restore ticket</source>
        <translation>Ticket wiederherstellen</translation>
    </message>
    <message>
        <source>Save original mail of message</source>
        <translation>Originalmail der Nachricht speichern</translation>
    </message>
    <message>
        <source>Set reference of ticket</source>
        <translation>Referenz des Tickets setzen</translation>
    </message>
    <message>
        <source>Show original of message</source>
        <translation>Original der Nachricht zeigen</translation>
    </message>
    <message>
        <source>Split ticket</source>
        <translation>Ticket aufteilen</translation>
    </message>
    <message>
        <source>Tag ticket</source>
        <translation>Ticket mit Schlagwort versehen</translation>
    </message>
    <message>
        <source>Wake ticket now</source>
        <translation>Ticket jetzt wecken</translation>
    </message>
    <message>
        <source>Write internal note</source>
        <translation>Interne Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>TicketCommands</name>
    <message numerus="yes">
        <source>%1, %n tickets</source>
        <translation>
            <numerusform>%1, %n Ticket</numerusform>
            <numerusform>%1, %n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>Call promised for %1</source>
        <translation>Rückruf zugesagt für %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Als Spam markiert</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Als ungelesen markiert</translation>
    </message>
    <message>
        <source>Promised call ended</source>
        <translation>Zugesagter Rückruf beendet</translation>
    </message>
    <message>
        <source>Reference removed</source>
        <translation>Referenz entfernt</translation>
    </message>
    <message>
        <source>Reference set</source>
        <translation>Referenz gesetzt</translation>
    </message>
    <message>
        <source>Reminder set for %1</source>
        <translation>Erinnerung gesetzt für %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Subject changed</source>
        <translation>Betreff geändert</translation>
    </message>
    <message>
        <source>Tag %1 added</source>
        <translation>Schlagwort %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Tag %1 removed</source>
        <translation>Schlagwort %1 entfernt</translation>
    </message>
    <message>
        <source>Woken</source>
        <translation>Geweckt</translation>
    </message>
</context>
<context>
    <name>TicketEvents</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Niemandem zugewiesen</translation>
    </message>
    <message>
        <source>Call promised for %1</source>
        <translation>Rückruf zugesagt für %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Kunde geändert</translation>
    </message>
    <message>
        <source>Marked as no spam</source>
        <translation>Als kein Spam markiert</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Als Spam markiert</translation>
    </message>
    <message>
        <source>Promised call ended</source>
        <translation>Zugesagter Rückruf beendet</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Reference removed</source>
        <translation>Referenz entfernt</translation>
    </message>
    <message>
        <source>Reference set to %1</source>
        <translation>Referenz auf %1 gesetzt</translation>
    </message>
    <message>
        <source>Reminder removed</source>
        <translation>Erinnerung entfernt</translation>
    </message>
    <message>
        <source>Reminder set for %1</source>
        <translation>Erinnerung gesetzt für %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Restored from the bin</source>
        <translation>Aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>Subject changed from “%1”</source>
        <translation>Betreff geändert, vorher „%1“</translation>
    </message>
    <message>
        <source>Tag %1 added</source>
        <translation>Schlagwort %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Tag %1 removed</source>
        <translation>Schlagwort %1 entfernt</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>The reminder came</source>
        <translation>Die Erinnerung kam</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Wartet auf den Kunden</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <source>Asleep until %1</source>
        <translation>Schläft bis %1</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Niemandem zugewiesen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Anruf %1</translation>
    </message>
    <message>
        <source>Call by %1</source>
        <translation>Anrufen bis %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Geschlossen %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>First reply %1</source>
        <translation>Erste Antwort %1</translation>
    </message>
    <message>
        <source>First reply due %1</source>
        <translation>Erste Antwort fällig %1</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Erinnerung %1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reply %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Reply due %1</source>
        <translation>Antwort fällig %1</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Stelle zeigen</translation>
    </message>
</context>
<context>
    <name>TicketRows</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>wakes only then</source>
        <translation>wacht erst dann auf</translation>
    </message>
</context>
<context>
    <name>Ties</name>
    <message>
        <source>#%1 %2 merged into this</source>
        <translation>#%1 %2 hiermit zusammengeführt</translation>
    </message>
    <message>
        <source>#%1 %2 merged into this by %3</source>
        <translation>#%1 %2 hiermit zusammengeführt von %3</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Angenommen von %1</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Verursacht von</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Verursacht</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Doppelt zu</translation>
    </message>
    <message>
        <source>Given back by %1</source>
        <translation>Zurückgegeben von %1</translation>
    </message>
    <message>
        <source>Handed over to %1 by %2</source>
        <translation>An %1 übergeben von %2</translation>
    </message>
    <message>
        <source>Handed over to %1 by %2: %3</source>
        <translation>An %1 übergeben von %2: %3</translation>
    </message>
    <message>
        <source>Its duplicate</source>
        <translation>Sein Doppel</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Gehört dazu</translation>
    </message>
</context>
<context>
    <name>TiesBar</name>
    <message>
        <source>%1 hands this over to you.</source>
        <translation>%1 übergibt Ihnen das.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>The customer&apos;s last words are unread.</source>
        <translation>Die letzten Worte des Kunden sind ungelesen.</translation>
    </message>
    <message>
        <source>The reminder of %1 stays.</source>
        <translation>Die Erinnerung um %1 bleibt.</translation>
    </message>
    <message>
        <source>Waits for %1 since %2.</source>
        <translation>Wartet auf %1 seit %2.</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>Jetzt wecken</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>TiesSection</name>
    <message>
        <source>Linked tickets</source>
        <translation>Verknüpfte Tickets</translation>
    </message>
    <message>
        <source>Merged into this</source>
        <translation>Hiermit zusammengeführt</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Abgeteilt von</translation>
    </message>
</context>
<context>
    <name>TimePicker</name>
    <message>
        <source>Before closing</source>
        <translation>Vor Feierabend</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 Stunde</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>Montag früh</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Wake only then, even if the customer writes</source>
        <translation>Erst dann wecken, auch wenn der Kunde schreibt</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Calls, mails and visits stand here once there are some.</source>
        <translation>Anrufe, Mails und Besuche stehen hier, sobald es welche gibt.</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Alles, was war</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch nichts geschehen</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Open Hearthdesk</source>
        <translation>Hearthdesk öffnen</translation>
    </message>
    <message>
        <source>Quit Hearthdesk</source>
        <translation>Hearthdesk beenden</translation>
    </message>
</context>
<context>
    <name>UndoNames</name>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>%1 wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 rückgängig machen</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>No passphrase yet.</source>
        <translation>Noch keine Passphrase.</translation>
    </message>
    <message>
        <source>Nothing was changed. The log says more; try again.</source>
        <translation>Nichts wurde geändert. Im Protokoll steht mehr; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The desk could not be opened.</source>
        <translation>Die Daten ließen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>Hearthdesk ist gesperrt.</translation>
    </message>
    <message>
        <source>Type the passphrase you chose when this desk was made.</source>
        <translation>Geben Sie die Passphrase ein, die Sie beim Einrichten gewählt haben.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Create the desk</source>
        <translation>Daten anlegen</translation>
    </message>
    <message>
        <source>Here, behind a passphrase</source>
        <translation>Hier, hinter einer Passphrase</translation>
    </message>
    <message>
        <source>Its name and place</source>
        <translation>Name und Ort</translation>
    </message>
    <message>
        <source>Making the encrypted desk</source>
        <translation>Die verschlüsselten Daten werden angelegt</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Daten öffnen</translation>
    </message>
    <message>
        <source>The desk could not be made.</source>
        <translation>Die Daten ließen sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The sample week could not be written.</source>
        <translation>Die Beispielwoche ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>What you typed is still here. The log says more; try again.</source>
        <translation>Was Sie eingegeben haben, ist noch da. Im Protokoll steht mehr; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>Writing the sample week</source>
        <translation>Die Beispielwoche wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the sample week, %1 of %2</source>
        <translation>Die Beispielwoche wird geschrieben, %1 von %2</translation>
    </message>
    <message>
        <source>You, and your mail addresses</source>
        <translation>Sie und Ihre Mailadressen</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Ihr Unternehmen</translation>
    </message>
</context>
<context>
    <name>WhenRow</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Such as 10:40, yesterday 16:00, 3.11. 9:00</source>
        <translation>Etwa 10:40, gestern 16:00, 3.11. 9:00</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n Std. zu spät</numerusform>
            <numerusform>%n Std. zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n Min. zu spät</numerusform>
            <numerusform>%n Min. zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n Min.</numerusform>
            <numerusform>noch %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>WordsBox</name>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <translation>Bild.png</translation>
    </message>
    <message>
        <source>or drop a scan or photo here</source>
        <translation>oder einen Scan oder ein Foto hierher ziehen</translation>
    </message>
</context>
<context>
    <name>WritingCommands</name>
    <message>
        <source>Goes out in %1 s</source>
        <translation>Geht in %1 s hinaus</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent, ticket closed</source>
        <translation>Gesendet, Ticket geschlossen</translation>
    </message>
    <message>
        <source>Ticket closed, the answer goes out in %1 s</source>
        <translation>Ticket geschlossen, die Antwort geht in %1 s hinaus</translation>
    </message>
    <message>
        <source>Waits in the outbox</source>
        <translation>Wartet im Ausgang</translation>
    </message>
    <message>
        <source>Waits in the outbox, ticket closed</source>
        <translation>Wartet im Ausgang, Ticket geschlossen</translation>
    </message>
</context>
<context>
    <name>_OfferList</name>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
</context>
<context>
    <name>_PreviewPage</name>
    <message>
        <source>%1: a table from %2</source>
        <translation>%1: eine Tabelle aus %2</translation>
    </message>
    <message>
        <source>%1: a table. Say what its columns are.</source>
        <translation>%1: eine Tabelle. Sagen Sie, was ihre Spalten sind.</translation>
    </message>
    <message>
        <source>%1: a table. See whether its columns are understood.</source>
        <translation>%1: eine Tabelle. Sehen Sie nach, ob ihre Spalten verstanden wurden.</translation>
    </message>
    <message>
        <source>%1: vCards</source>
        <translation>%1: vCards</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>Sie beginnt mit: %1</translation>
    </message>
    <message>
        <source>Say of at least one column that it is a name, an address or a number.</source>
        <translation>Sagen Sie von mindestens einer Spalte, dass sie ein Name, eine Adresse oder eine Nummer ist.</translation>
    </message>
</context>
<context>
    <name>_RejectedList</name>
    <message>
        <source>%1 left out, and why</source>
        <translation>%1 ausgelassen, und warum</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove this address</source>
        <translation>Diese Adresse entfernen</translation>
    </message>
</context>
<context>
    <name>_Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>Remove the link with #%1</source>
        <translation>Verknüpfung mit #%1 entfernen</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Separate #%1 again</source>
        <translation>#%1 wieder trennen</translation>
    </message>
</context>
</TS>
