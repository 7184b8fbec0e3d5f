<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Hearthdesk</source>
        <translation>À propos de Hearthdesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Icons: Lucide, ISC licence. Font in reports: Inter, OFL 1.1.</source>
        <translation>Icônes&#xa0;: Lucide, licence ISC. Police des rapports&#xa0;: Inter, OFL 1.1.</translation>
    </message>
    <message>
        <source>Version %1, on Qt %2 and Python %3. Licensed under Apache 2.0. Everything is stored encrypted on this computer.</source>
        <translation>Version %1, avec Qt %2 et Python %3. Sous licence Apache 2.0. Tout est enregistré chiffré sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Import the same archive again to go on from here.</source>
        <translation>Importez de nouveau la même archive pour continuer à partir d’ici.</translation>
    </message>
    <message>
        <source>Import the same file again: only what is missing is added.</source>
        <translation>Importez de nouveau le même fichier&#xa0;: seul ce qui manque est ajouté.</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Durée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stopped on the way.</source>
        <translation>Arrêté en chemin.</translation>
    </message>
    <message>
        <source>The archive is in.</source>
        <translation>L’archive est importée.</translation>
    </message>
    <message>
        <source>The contacts are in.</source>
        <translation>Les contacts sont importés.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>accepting a hand-over</source>
        <translation>acceptation d’une transmission</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>assigning</source>
        <translation>attribution</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>change of a contact</source>
        <translation>modification d’un contact</translation>
    </message>
    <message>
        <source>change of a saved reply</source>
        <translation>modification d’une réponse type</translation>
    </message>
    <message>
        <source>change of addresses</source>
        <translation>modification d’adresses</translation>
    </message>
    <message>
        <source>change of customer</source>
        <translation>changement de client</translation>
    </message>
    <message>
        <source>change of role</source>
        <translation>changement de rôle</translation>
    </message>
    <message>
        <source>change of settings</source>
        <translation>modification de réglages</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>clôture</translation>
    </message>
    <message>
        <source>end of a promised call</source>
        <translation>fin d’un rappel promis</translation>
    </message>
    <message>
        <source>giving a ticket back</source>
        <translation>retour d’un ticket</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>transmission</translation>
    </message>
    <message>
        <source>importing saved replies</source>
        <translation>importation de réponses types</translation>
    </message>
    <message>
        <source>leaving of a person</source>
        <translation>départ d’une personne</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>courrier</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>merging</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>merging of contacts</source>
        <translation>fusion de contacts</translation>
    </message>
    <message>
        <source>missed call</source>
        <translation>appel manqué</translation>
    </message>
    <message>
        <source>move to bin</source>
        <translation>mise à la corbeille</translation>
    </message>
    <message>
        <source>moving messages</source>
        <translation>déplacement de messages</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>nouveau contact</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>nouveau nom</translation>
    </message>
    <message>
        <source>new name of a view</source>
        <translation>nouveau nom d’une vue</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>new saved reply</source>
        <translation>nouvelle réponse type</translation>
    </message>
    <message>
        <source>new subject</source>
        <translation>nouvel objet</translation>
    </message>
    <message>
        <source>new ticket</source>
        <translation>nouveau ticket</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>order of views</source>
        <translation>ordre des vues</translation>
    </message>
    <message>
        <source>promised call</source>
        <translation>rappel promis</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>removing a link</source>
        <translation>retrait d’un lien</translation>
    </message>
    <message>
        <source>removing a saved reply</source>
        <translation>suppression d’une réponse type</translation>
    </message>
    <message>
        <source>removing a tag</source>
        <translation>retrait d’une étiquette</translation>
    </message>
    <message>
        <source>removing a view</source>
        <translation>suppression d’une vue</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>réouverture</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>restauration</translation>
    </message>
    <message>
        <source>return of a person</source>
        <translation>retour d’une personne</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>vue enregistrée</translation>
    </message>
    <message>
        <source>separating</source>
        <translation>séparation</translation>
    </message>
    <message>
        <source>separating of contacts</source>
        <translation>séparation de contacts</translation>
    </message>
    <message>
        <source>spam mark</source>
        <translation>marquage comme indésirable</translation>
    </message>
    <message>
        <source>splitting</source>
        <translation>scission</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>telling two contacts apart</source>
        <translation>distinction de deux contacts</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>withdrawing a hand-over</source>
        <translation>retrait d’une transmission</translation>
    </message>
</context>
<context>
    <name>AddressChoice</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Addresses that are yours</source>
        <translation>Vos propres adresses</translation>
    </message>
    <message>
        <source>An address looks like hello@example.com.</source>
        <translation>Une adresse ressemble à bonjour@example.com.</translation>
    </message>
    <message>
        <source>Another address of ours</source>
        <translation>Une autre adresse à nous</translation>
    </message>
    <message>
        <source>Mail from these is an answer of yours, all other mail a question.</source>
        <translation>Les e-mails de ces adresses sont vos réponses, tous les autres des questions.</translation>
    </message>
    <message>
        <source>hello@example.com</source>
        <translation>bonjour@example.com</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Add another address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Has the part after the @ an ending, as in example.com? It may stay as it is.</source>
        <translation>La partie après @ a-t-elle une terminaison, comme dans example.com&#xa0;? L’adresse peut rester ainsi.</translation>
    </message>
    <message>
        <source>hello@example.com</source>
        <translation>bonjour@example.com</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. One looks like hello@example.com.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail. Une adresse ressemble à bonjour@example.com.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dates and numbers are written as in your system&apos;s country.</source>
        <translation>Dates et nombres s’écrivent comme dans le pays de votre système.</translation>
    </message>
    <message>
        <source>How the program looks on this computer.</source>
        <translation>L’aspect du programme sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>On top of the size your system asks for.</source>
        <translation>En plus de la taille demandée par votre système.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>ArrivedMark</name>
    <message>
        <source>Use theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
</context>
<context>
    <name>AssignPicker</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>BrandPane</name>
    <message>
        <source>Every customer,
one warm desk.</source>
        <translation>Tous vos clients,
un accueil chaleureux.</translation>
    </message>
    <message>
        <source>Everything is stored encrypted on this computer. Nothing is sent anywhere.</source>
        <translation>Tout est enregistré chiffré sur cet ordinateur. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Set up in about three minutes. You can change every answer later.</source>
        <translation>Prêt en trois minutes environ. Chaque réponse peut être changée plus tard.</translation>
    </message>
</context>
<context>
    <name>BusinessPage</name>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>A new question is answered within</source>
        <translation>Répondre à une nouvelle question en</translation>
    </message>
    <message>
        <source>An answer can be taken back for</source>
        <translation>Une réponse peut être reprise pendant</translation>
    </message>
    <message>
        <source>As customers should read it.</source>
        <translation>Telle que les clients doivent la lire.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>It is held for this long before it goes out.</source>
        <translation>Elle est retenue ce temps avant de partir.</translation>
    </message>
    <message>
        <source>Letters fit this envelope</source>
        <translation>Les lettres vont dans cette enveloppe</translation>
    </message>
    <message>
        <source>Name customers know you by</source>
        <translation>Nom sous lequel les clients vous connaissent</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>One on each line. Mail from them is yours, not a customer&apos;s.</source>
        <translation>Une par ligne. Les e-mails qui en viennent sont les vôtres, pas ceux d’un client.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Says how phone numbers are read.</source>
        <translation>Détermine la lecture des numéros de téléphone.</translation>
    </message>
    <message>
        <source>Says when a day begins.</source>
        <translation>Détermine quand un jour commence.</translation>
    </message>
    <message>
        <source>Says where the address stands, so that its window shows it.</source>
        <translation>Détermine où se place l’adresse, pour que la fenêtre la montre.</translation>
    </message>
    <message>
        <source>Stands at the top of letters, one part on each line.</source>
        <translation>Figure en haut des lettres, une partie par ligne.</translation>
    </message>
    <message>
        <source>The promise a new ticket starts with. Others keep theirs.</source>
        <translation>La promesse avec laquelle commence un nouveau ticket. Les autres gardent la leur.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>What every desk of the business goes by.</source>
        <translation>Ce qui vaut pour tous les postes de l’entreprise.</translation>
    </message>
    <message>
        <source>Your own mail addresses</source>
        <translation>Vos propres adresses e-mail</translation>
    </message>
    <message>
        <source>“%1” is no mail address; nothing was changed yet.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail&#xa0;; rien n’a encore été changé.</translation>
    </message>
</context>
<context>
    <name>BusinessStep</name>
    <message>
        <source>40 tickets over all channels from an invented bakery, to explore. One click removes them all.</source>
        <translation>40 tickets sur tous les canaux, d’une boulangerie inventée, à explorer. Un clic les retire tous.</translation>
    </message>
    <message>
        <source>A sample week</source>
        <translation>Une semaine d’exemple</translation>
    </message>
    <message>
        <source>An empty desk</source>
        <translation>Un bureau vide</translation>
    </message>
    <message>
        <source>Bring in your mail archive and your contacts at any time.</source>
        <translation>Vous pouvez importer votre archive de courrier et vos contacts à tout moment.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Name customers know you by</source>
        <translation>Nom sous lequel les clients vous connaissent</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Says how phone numbers are read.</source>
        <translation>Détermine la lecture des numéros de téléphone.</translation>
    </message>
    <message>
        <source>Says when a day begins.</source>
        <translation>Détermine quand un jour commence.</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Commencer avec</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>What customers call you, and where you are when they call you.</source>
        <translation>Comment vos clients vous appellent, et où vous êtes quand ils appellent.</translation>
    </message>
    <message>
        <source>Write the name your customers use. You can change it later.</source>
        <translation>Écrivez le nom qu’utilisent vos clients. Vous pourrez le changer plus tard.</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Votre entreprise</translation>
    </message>
</context>
<context>
    <name>CallDesk</name>
    <message>
        <source>Call saved, %1</source>
        <translation>Appel enregistré, %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Appel avec %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Say how it ended first.</source>
        <translation>Dites d’abord comment il s’est terminé.</translation>
    </message>
    <message>
        <source>Say who it was first.</source>
        <translation>Dites d’abord qui c’était.</translation>
    </message>
    <message>
        <source>The call was not saved</source>
        <translation>L’appel n’a pas été enregistré</translation>
    </message>
    <message>
        <source>as agreed on the phone today:</source>
        <translation>comme convenu aujourd’hui au téléphone&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CallFields</name>
    <message>
        <source>Pass to</source>
        <translation>Transmettre à</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>A draft opens after saving</source>
        <translation>Un brouillon s’ouvre après l’enregistrement</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>Rappeler %1</translation>
    </message>
    <message>
        <source>Confirm by email what was agreed</source>
        <translation>Confirmer par e-mail ce qui a été convenu</translation>
    </message>
    <message>
        <source>Discard this call</source>
        <translation>Abandonner cet appel</translation>
    </message>
    <message>
        <source>End and save</source>
        <translation>Terminer et enregistrer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Comment s’est-il terminé&#xa0;?</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Pass to %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Phone, started %1</source>
        <translation>Téléphone, commencé %1</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me relancer</translation>
    </message>
    <message>
        <source>Remind me %1, choose another time</source>
        <translation>Relance %1, choisir un autre moment</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Enregistré au fil de la frappe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Phone, %1</source>
        <translation>Téléphone, %1</translation>
    </message>
    <message>
        <source>Phone, %1, %2</source>
        <translation>Téléphone, %1, %2</translation>
    </message>
    <message>
        <source>call back promised</source>
        <translation>rappel promis</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Choose a ticket or contact to call first.</source>
        <translation>Choisissez d’abord un ticket ou un contact à appeler.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Aucun numéro de téléphone connu.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>After the call</source>
        <translation>Après l’appel</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>En conversation</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Begun earlier, not saved yet</source>
        <translation>Commencé plus tôt, pas encore enregistré</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Comment cela est arrivé</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>Ouvrir #%1</translation>
    </message>
    <message>
        <source>Press Enter on a customer of the list, or on “New contact”.</source>
        <translation>Appuyez sur Entrée sur un client de la liste, ou sur «&#xa0;Nouveau contact&#xa0;».</translation>
    </message>
    <message>
        <source>Put away; it is kept</source>
        <translation>Mis de côté&#xa0;; c’est gardé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save or discard it, then begin the next.</source>
        <translation>Enregistrez-le ou abandonnez-le, puis commencez le suivant.</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Enregistré au fil de la frappe</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Il n’y a pas encore de texte.</translation>
    </message>
    <message>
        <source>This post is in ticket #%1 already.</source>
        <translation>Cette publication est déjà dans le ticket #%1.</translation>
    </message>
    <message>
        <source>This was begun for %1 and is not saved yet.</source>
        <translation>Ceci a été commencé pour %1 et n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Write something.</source>
        <translation>Écrivez quelque chose.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 has more than 100 MB, so it was not added.</source>
        <translation>%1 dépasse 100 Mo et n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Ticket saved</source>
        <translation>Ticket enregistré</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>%1 is in the bin</source>
        <translation>%1 est dans la corbeille</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Maybe the same as %1</source>
        <translation>Peut-être la même personne que %1</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Hide quoted text</source>
        <translation>Masquer le texte cité</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Ouvrir la publication</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Séparer de nouveau</translation>
    </message>
    <message>
        <source>Show all, %1 more characters</source>
        <translation>Tout montrer, %1 caractères de plus</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Montrer le texte cité</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Formulaire web</translation>
    </message>
</context>
<context>
    <name>ChannelChips</name>
    <message>
        <source>How they came</source>
        <translation>Comment cela est arrivé</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>%1: address, number or what it is for</source>
        <translation>%1&#xa0;: adresse, numéro ou à quoi il sert</translation>
    </message>
    <message>
        <source>%1: your name for it</source>
        <translation>%1&#xa0;: votre nom pour lui</translation>
    </message>
    <message>
        <source>Address, number or what it is for</source>
        <translation>Adresse, numéro ou à quoi il sert</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>How customers reach you. What you do not use is not offered for a new ticket; what comes in by it all the same is kept.</source>
        <translation>Comment vos clients vous joignent. Ce que vous n’utilisez pas n’est pas proposé pour un nouveau ticket&#xa0;; ce qui arrive par là est gardé.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Votre nom pour lui</translation>
    </message>
</context>
<context>
    <name>ChatPreview</name>
    <message>
        <source>%1: one of us</source>
        <translation>%1&#xa0;: l’un de nous</translation>
    </message>
    <message>
        <source>%1: the customer</source>
        <translation>%1&#xa0;: le client</translation>
    </message>
    <message>
        <source>File it turn by turn</source>
        <translation>Classer tour par tour</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Du %1 au %2.</translation>
    </message>
    <message>
        <source>No days are written; taken as %1.</source>
        <translation>Aucun jour n’est écrit&#xa0;; pris comme %1.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Le %1.</translation>
    </message>
    <message>
        <source>Read as month/day</source>
        <translation>Lire comme mois/jour</translation>
    </message>
    <message>
        <source>Read dates as day/month</source>
        <translation>Lire les dates comme jour/mois</translation>
    </message>
    <message>
        <source>and %1 more turns</source>
        <translation>et %1 tours de plus</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Suppr la retire</translation>
    </message>
</context>
<context>
    <name>ChoiceGrid</name>
    <message>
        <source>%1 of the first: %2</source>
        <translation>%1 du premier&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of the second: %2</source>
        <translation>%1 du second&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>Examen de %1</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Log a call</source>
        <translation>Noter un appel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search customers and tickets, or type a command</source>
        <translation>Chercher clients et tickets, ou taper une commande</translation>
    </message>
    <message>
        <source>The call that goes on</source>
        <translation>L’appel en cours</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About Hearthdesk</source>
        <translation>À propos de Hearthdesk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Mettre au premier plan</translation>
    </message>
    <message>
        <source>Call this customer</source>
        <translation>Appeler ce client</translation>
    </message>
    <message>
        <source>Call whoever rings back later</source>
        <translation>Rappeler plus tard qui appelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Export contacts…</source>
        <translation>Exporter les contacts…</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>Find duplicate contacts…</source>
        <translation>Chercher les contacts en double…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>Aller aux contacts</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Aller à la réception</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Import mail…</source>
        <translation>Importer du courrier…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Noter un appel</translation>
    </message>
    <message>
        <source>Mails not understood…</source>
        <translation>E-mails non compris…</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Placer dans le Dock</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nouveau contact…</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Nouveau ticket…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Quit Hearthdesk</source>
        <translation>Quitter Hearthdesk</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show or hide the context</source>
        <translation>Afficher ou masquer le contexte</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Réduire/agrandir</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>both have it</source>
        <translation>les deux l’ont</translation>
    </message>
    <message>
        <source>both say so</source>
        <translation>les deux le disent</translation>
    </message>
    <message>
        <source>from the first</source>
        <translation>du premier</translation>
    </message>
    <message>
        <source>from the second</source>
        <translation>du second</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>connu depuis %1</translation>
    </message>
    <message>
        <source>prefers %1</source>
        <translation>préfère %1</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer in person</source>
        <translation>Répondre sur place</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Attach files to the answer</source>
        <translation>Joindre des fichiers à la réponse</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Brouillon enregistré %1</translation>
    </message>
    <message>
        <source>Insert a saved reply</source>
        <translation>Insérer une réponse type</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Autres façons d’envoyer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <translation>Image.png</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>Répondre par %1</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Save the answer as a saved reply</source>
        <translation>Enregistrer la réponse comme réponse type</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Envoyer et clore</translation>
    </message>
    <message>
        <source>Send and keep open</source>
        <translation>Envoyer et garder ouvert</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <source>Send answer and close ticket</source>
        <translation>Envoyer la réponse et clore le ticket</translation>
    </message>
    <message>
        <source>Send, the customer has the next move</source>
        <translation>Envoyer, la balle est chez le client</translation>
    </message>
    <message>
        <source>Switch between answer and note</source>
        <translation>Passer de la réponse à la note</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Écrire une réponse</translation>
    </message>
    <message>
        <source>Write something only the team sees</source>
        <translation>Écrire ce que seule l’équipe voit</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
</context>
<context>
    <name>ContactAccount</name>
    <message>
        <source>added</source>
        <translation>ajoutés</translation>
    </message>
    <message>
        <source>learned something new</source>
        <translation>complétés</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissés de côté</translation>
    </message>
    <message>
        <source>organisations added</source>
        <translation>organisations ajoutées</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lus</translation>
    </message>
    <message>
        <source>were here already</source>
        <translation>étaient déjà là</translation>
    </message>
</context>
<context>
    <name>ContactCommands</name>
    <message>
        <source>Copy mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Merge contacts…</source>
        <translation>Fusionner des contacts…</translation>
    </message>
    <message>
        <source>New ticket for this contact</source>
        <translation>Nouveau ticket pour ce contact</translation>
    </message>
    <message>
        <source>Put contact in the bin</source>
        <translation>Mettre le contact à la corbeille</translation>
    </message>
    <message>
        <source>Save as vCard…</source>
        <translation>Enregistrer en vCard…</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>A name, mail address or phone number</source>
        <translation>Un nom, une adresse e-mail ou un numéro</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New contact “%1”</source>
        <translation>Nouveau contact «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Préfère</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Role or title</source>
        <translation>Fonction ou titre</translation>
    </message>
</context>
<context>
    <name>ContactFiles</name>
    <message>
        <source>%1 contacts exported</source>
        <translation>%1 contacts exportés</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contact enregistré</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>Save as vCard</source>
        <translation>Enregistrer en vCard</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder or disk.</source>
        <translation>Le fichier n’a pas pu y être écrit. Choisissez un autre dossier ou disque.</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>Changed meanwhile to “%1”.</source>
        <translation>Changé entre-temps en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Emptied meanwhile.</source>
        <translation>Vidé entre-temps.</translation>
    </message>
    <message>
        <source>How and when to reach them best.</source>
        <translation>Comment et quand les joindre au mieux.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Only the team sees this.</source>
        <translation>Seule l’équipe voit cela.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Enregistrer le contact</translation>
    </message>
    <message>
        <source>Shown on every ticket of theirs.</source>
        <translation>Affiché sur chacun de ses tickets.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>What you typed earlier is still here.</source>
        <translation>Ce que vous avez tapé tout à l’heure est encore là.</translation>
    </message>
    <message>
        <source>Write a name, so that it can be found again.</source>
        <translation>Écrivez un nom pour qu’on puisse le retrouver.</translation>
    </message>
</context>
<context>
    <name>ContactHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>connu depuis %1</translation>
    </message>
</context>
<context>
    <name>ContactImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring in contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.vcf *.vcard);;All files (*)</source>
        <translation>Contacts (*.csv *.tsv *.txt *.vcf *.vcard);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>From a CSV or vCard file, as Google, Outlook, iCloud, HubSpot, Thunderbird and phones write them. Nobody is added twice, and nothing you wrote is overwritten.</source>
        <translation>Depuis un fichier CSV ou vCard, comme l’écrivent Google, Outlook, iCloud, HubSpot, Thunderbird et les téléphones. Personne n’est ajouté deux fois, et rien de ce que vous avez écrit n’est remplacé.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Start it again: only what is missing is added.</source>
        <translation>Relancez&#xa0;: seul ce qui manque est ajouté.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The import stopped because of a fault in the program.</source>
        <translation>L’importation s’est arrêtée à cause d’une erreur du programme.</translation>
    </message>
    <message>
        <source>What was brought in so far is safe.</source>
        <translation>Ce qui a été importé jusqu’ici est en sûreté.</translation>
    </message>
</context>
<context>
    <name>ContactPicker</name>
    <message>
        <source>Merge with: a name, address or number</source>
        <translation>Fusionner avec&#xa0;: un nom, une adresse ou un numéro</translation>
    </message>
</context>
<context>
    <name>ContactsArea</name>
    <message>
        <source>Choose somebody from the list to see everything that happened with them.</source>
        <translation>Choisissez quelqu’un dans la liste pour voir tout ce qui s’est passé avec lui.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
</context>
<context>
    <name>ContextPane</name>
    <message>
        <source>About this contact</source>
        <translation>À propos de ce contact</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Les %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Client depuis %1</translation>
    </message>
    <message>
        <source>Earlier with %1</source>
        <translation>Auparavant avec %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>No address or number yet</source>
        <translation>Pas encore d’adresse ni de numéro</translation>
    </message>
    <message>
        <source>Nobody knows yet who this ticket is from.</source>
        <translation>On ne sait pas encore de qui vient ce ticket.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Préfère</translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation>Joindre %1</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Travaille chez</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>%1 has an unsent answer here, from %2.</source>
        <translation>%1 a ici une réponse non envoyée, de %2.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un collègue</translation>
    </message>
    <message>
        <source>Nothing is known to fill in for “%1”. Write something in its place.</source>
        <translation>Rien n’est connu pour «&#xa0;%1&#xa0;». Écrivez quelque chose à sa place.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>If it happens again, copy the details and report them. They hold places in the program and no customer data; nothing is sent by itself.</source>
        <translation>Si cela se reproduit, copiez les détails et signalez-les. Ils indiquent des endroits du programme et aucune donnée de client&#xa0;; rien n’est envoyé de soi-même.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself</source>
        <translation>Une erreur s’est produite dans le programme lui-même</translation>
    </message>
    <message>
        <source>What was saved before is safe, and you can go on working.</source>
        <translation>Ce qui était enregistré est en sûreté, et vous pouvez continuer à travailler.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>%1 mails could not be understood. They are kept as they came.</source>
        <translation>%1 e-mails n’ont pas pu être compris. Ils sont gardés tels qu’ils sont arrivés.</translation>
    </message>
    <message>
        <source>All is well: every page, entry and file is sound.</source>
        <translation>Tout va bien&#xa0;: chaque page, entrée et fichier est intact.</translation>
    </message>
    <message>
        <source>All of it lies in one folder on this computer, encrypted.</source>
        <translation>Tout se trouve chiffré dans un seul dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Check the desk now</source>
        <translation>Vérifier les données maintenant</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Every mail that came in was understood.</source>
        <translation>Tous les e-mails arrivés ont été compris.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Import mail…</source>
        <translation>Importer du courrier…</translation>
    </message>
    <message>
        <source>Looking at every page, entry and file.</source>
        <translation>Examen de chaque page, entrée et fichier.</translation>
    </message>
    <message>
        <source>Mails not understood</source>
        <translation>E-mails non compris</translation>
    </message>
    <message>
        <source>Not everything is sound. Copy the folder to another disk before going on, and restore the newest backup. Found: %1</source>
        <translation>Tout n’est pas intact. Copiez le dossier sur un autre disque avant de continuer, et restaurez la sauvegarde la plus récente. Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>One mail could not be understood. It is kept as it came.</source>
        <translation>Un e-mail n’a pas pu être compris. Il est gardé tel qu’il est arrivé.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Les afficher…</translation>
    </message>
    <message>
        <source>The check could not be finished. The log says more.</source>
        <translation>La vérification n’a pas pu aller au bout. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où tout se trouve</translation>
    </message>
    <message>
        <source>Whether it is sound</source>
        <translation>Si tout est intact</translation>
    </message>
</context>
<context>
    <name>DeskController</name>
    <message>
        <source>An import stopped when the desk was locked. Start it again to go on.</source>
        <translation>Une importation s’est arrêtée au verrouillage. Relancez-la pour continuer.</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sample data is gone</source>
        <translation>Les données d’exemple sont retirées</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DeskStart</name>
    <message>
        <source>Opening the desk. If your keyring asks for its password, answer it there.</source>
        <translation>Ouverture des données. Si votre trousseau demande son mot de passe, répondez-y là-bas.</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
</context>
<context>
    <name>DisagreementCard</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Two values for “%1”</source>
        <translation>Deux valeurs pour «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Link to #%1 copied</source>
        <translation>Lien vers #%1 copié</translation>
    </message>
    <message>
        <source>Order, invoice or other reference</source>
        <translation>Commande, facture ou autre référence</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>DuplicateList</name>
    <message>
        <source>Comparing the contacts</source>
        <translation>Comparaison des contacts</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Pas de doublons</translation>
    </message>
    <message>
        <source>Nobody on this desk looks as if they were kept twice.</source>
        <translation>Personne ne semble être ici en double.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Mail addresses at one place</source>
        <translation>Adresses e-mail au même endroit</translation>
    </message>
    <message>
        <source>Nearly the same name</source>
        <translation>Presque le même nom</translation>
    </message>
    <message>
        <source>Same handle</source>
        <translation>Même pseudo</translation>
    </message>
    <message>
        <source>Same mail address</source>
        <translation>Même adresse e-mail</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Same organisation</source>
        <translation>Même organisation</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Même numéro de téléphone</translation>
    </message>
    <message>
        <source>Same postal code</source>
        <translation>Même code postal</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Contact added</source>
        <translation>Contact ajouté</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contact enregistré</translation>
    </message>
    <message>
        <source>Everything you typed is still here.</source>
        <translation>Tout ce que vous avez tapé est encore là.</translation>
    </message>
    <message>
        <source>This was not saved.</source>
        <translation>Cela n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Try again, or go back: it is kept until you save it.</source>
        <translation>Réessayez, ou revenez en arrière&#xa0;: c’est gardé jusqu’à ce que vous l’enregistriez.</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Behind the name</source>
        <translation>Après le nom</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Floor, building</source>
        <translation>Étage, bâtiment</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>Identifier in the other program</source>
        <translation>Identifiant dans l’autre programme</translation>
    </message>
    <message>
        <source>Kind of handle</source>
        <translation>Type de pseudo</translation>
    </message>
    <message>
        <source>Kind of mail address</source>
        <translation>Type d’adresse e-mail</translation>
    </message>
    <message>
        <source>Kind of phone number</source>
        <translation>Type de numéro de téléphone</translation>
    </message>
    <message>
        <source>Kind of postal address</source>
        <translation>Type d’adresse postale</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Boîte postale</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Role or title</source>
        <translation>Fonction ou titre</translation>
    </message>
    <message>
        <source>Something else to remember</source>
        <translation>Autre chose à retenir</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>What that is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Whole postal address</source>
        <translation>Adresse postale entière</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversation</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversations</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>dernier contact</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouverts</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 could run programs, so it is not opened here. You can save it.</source>
        <translation>%1 pourrait exécuter des programmes, il n’est donc pas ouvert ici. Vous pouvez l’enregistrer.</translation>
    </message>
    <message>
        <source>%1 is too large to send: mail servers take 25 MB.</source>
        <translation>%1 est trop volumineux pour être envoyé&#xa0;: les serveurs acceptent 25 Mo.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>No program on this computer opens %1. You can save it instead.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre %1. Vous pouvez l’enregistrer.</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Enregistrer toutes les pièces jointes dans</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>The file could not be prepared for opening. You can save it instead.</source>
        <translation>Le fichier n’a pas pu être préparé pour l’ouverture. Vous pouvez l’enregistrer.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Le fichier n’a pas pu y être écrit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Any channel</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>For nobody</source>
        <translation>Pour personne</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Next promise first</source>
        <translation>Prochaine promesse d’abord</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>One tag</source>
        <translation>Une étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Non lus seulement</translation>
    </message>
</context>
<context>
    <name>FormatTools</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
</context>
<context>
    <name>FrameState</name>
    <message>
        <source>need a reply</source>
        <translation>attendent une réponse</translation>
    </message>
</context>
<context>
    <name>ImportNews</name>
    <message>
        <source>Importing.</source>
        <translation>Importation en cours.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Choose an mbox file, a Maildir, or a folder with .eml files.</source>
        <translation>Choisissez un fichier mbox, un Maildir ou un dossier de fichiers .eml.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Choisissez un autre endroit, ou libérez de la place.</translation>
    </message>
    <message>
        <source>Contacts are in: %1 added</source>
        <translation>Contacts importés&#xa0;: %1 ajoutés</translation>
    </message>
    <message>
        <source>Contacts: %1 added</source>
        <translation>Contacts&#xa0;: %1 ajoutés</translation>
    </message>
    <message>
        <source>Export the contacts again from the other program.</source>
        <translation>Exportez de nouveau les contacts depuis l’autre programme.</translation>
    </message>
    <message>
        <source>Export the contacts as CSV or vCard, then choose that file.</source>
        <translation>Exportez les contacts en CSV ou vCard, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Free some space, then start again: it goes on from there.</source>
        <translation>Libérez de la place, puis relancez&#xa0;: cela continue de là.</translation>
    </message>
    <message>
        <source>Mail is in: %1 messages new here</source>
        <translation>Courrier importé&#xa0;: %1 nouveaux messages</translation>
    </message>
    <message>
        <source>Mail: %1 % read, %2 messages new here</source>
        <translation>E-mails&#xa0;: %1 % lus, %2 messages nouveaux ici</translation>
    </message>
    <message>
        <source>No mail was found there.</source>
        <translation>Aucun e-mail n’y a été trouvé.</translation>
    </message>
    <message>
        <source>None of the columns says who somebody is.</source>
        <translation>Aucune colonne ne dit qui est quelqu’un.</translation>
    </message>
    <message>
        <source>Nothing was brought in, and the file was not changed.</source>
        <translation>Rien n’a été importé, et le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Say what the columns mean, at least one name or address.</source>
        <translation>Dites ce que signifient les colonnes, au moins un nom ou une adresse.</translation>
    </message>
    <message>
        <source>See whether the disk is connected, then choose again.</source>
        <translation>Vérifiez que le disque est connecté, puis choisissez de nouveau.</translation>
    </message>
    <message>
        <source>See whether you may open it and the disk is well, then try again.</source>
        <translation>Vérifiez que vous pouvez l’ouvrir et que le disque va bien, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>There is no card in this file.</source>
        <translation>Ce fichier ne contient aucune carte.</translation>
    </message>
    <message>
        <source>There is nothing at that place any more.</source>
        <translation>Il n’y a plus rien à cet endroit.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>This file holds no contacts.</source>
        <translation>Ce fichier ne contient aucun contact.</translation>
    </message>
    <message>
        <source>This is a PDF.</source>
        <translation>C’est un PDF.</translation>
    </message>
    <message>
        <source>This is a database.</source>
        <translation>C’est une base de données.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>C’est une image.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a list as text.</source>
        <translation>C’est un classeur ou une archive, pas une liste en texte.</translation>
    </message>
    <message>
        <source>This is an office document, not a list as text.</source>
        <translation>C’est un document bureautique, pas une liste en texte.</translation>
    </message>
    <message>
        <source>What stood there before still stands.</source>
        <translation>Ce qui s’y trouvait s’y trouve encore.</translation>
    </message>
    <message>
        <source>What was brought in before stays, and the file was not changed.</source>
        <translation>Ce qui a été importé reste, et le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>What was brought in so far is safe.</source>
        <translation>Ce qui a été importé jusqu’ici est en sûreté.</translation>
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
        <translation>À échéance dans l’heure</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Sans promesse</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Sans relance</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>InboxArea</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>Choose one from the list to read and answer it.</source>
        <translation>Choisissez-en un dans la liste pour le lire et y répondre.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>No ticket is chosen</source>
        <translation>Aucun ticket n’est choisi</translation>
    </message>
</context>
<context>
    <name>IncomingCard</name>
    <message>
        <source>Call back later</source>
        <translation>Rappeler plus tard</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Incoming call from %1</source>
        <translation>Appel entrant de %1</translation>
    </message>
    <message>
        <source>Incoming call, %1 s</source>
        <translation>Appel entrant, %1 s</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take notes</source>
        <translation>Prendre des notes</translation>
    </message>
</context>
<context>
    <name>InterruptedBar</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>Enregistrer tel quel</translation>
    </message>
    <message>
        <source>Your call was interrupted at %2.</source>
        <translation>Votre appel a été interrompu à %2.</translation>
    </message>
    <message>
        <source>Your call with %1 was interrupted at %2.</source>
        <translation>Votre appel avec %1 a été interrompu à %2.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Appuyez sur les touches…</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 est la touche de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Escape leaves them as they are, Backspace takes them away.</source>
        <translation>Échap les laisse ainsi, Retour arrière les retire.</translation>
    </message>
    <message>
        <source>Keys of “%1”: %2</source>
        <translation>Touches de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Press to record other keys</source>
        <translation>Appuyer pour enregistrer d’autres touches</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>La prendre à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Usual keys again for “%1”</source>
        <translation>Touches habituelles pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>%1 belongs to the system. Choose other keys.</source>
        <translation>%1 appartient au système. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>%1 is needed for editing text.</source>
        <translation>%1 sert à modifier du texte.</translation>
    </message>
    <message>
        <source>%1 moves, confirms or leaves everywhere.</source>
        <translation>%1 déplace, confirme ou quitte partout.</translation>
    </message>
    <message>
        <source>%1 switches input methods on many computers. Choose other keys.</source>
        <translation>%1 change la méthode de saisie sur bien des ordinateurs. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>%1 types a character on many keyboards, where Ctrl and Alt together are AltGr. Choose other keys.</source>
        <translation>%1 écrit un caractère sur bien des claviers, où Ctrl et Alt ensemble font AltGr. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>%1 types a character. Hold Ctrl or Alt as well, or take a letter.</source>
        <translation>%1 écrit un caractère. Tenez aussi Ctrl ou Alt, ou prenez une lettre.</translation>
    </message>
    <message>
        <source>J and K move down and up in lists.</source>
        <translation>J et K descendent et montent dans les listes.</translation>
    </message>
    <message>
        <source>These keys cannot be used. Choose others.</source>
        <translation>Ces touches ne conviennent pas. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>This command works everywhere, also where one types, so it needs Ctrl or Alt beside a letter.</source>
        <translation>Cette commande vaut partout, même où l’on tape&#xa0;; il lui faut Ctrl ou Alt avec une lettre.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
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
        <translation>Pour cette lettre&#xa0;; un responsable peut le garder dans les réglages.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Kept in the settings for the next letter.</source>
        <translation>Gardé dans les réglages pour la prochaine lettre.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Name and number</source>
        <translation>Nom et numéro</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Sent by fax</source>
        <translation>Envoyé par fax</translation>
    </message>
    <message>
        <source>Sent by post</source>
        <translation>Envoyé par la poste</translation>
    </message>
    <message>
        <source>Write street and town below the name, each on a line of its own.</source>
        <translation>Écrivez rue et ville sous le nom, chacune sur sa ligne.</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Votre propre adresse</translation>
    </message>
    <message>
        <source>“%1” does not fit into the window. Shorten it or take a line out.</source>
        <translation>«&#xa0;%1&#xa0;» ne tient pas dans la fenêtre. Raccourcissez ou retirez une ligne.</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>British DL, A4, window at the left</source>
        <translation>DL britannique, A4, fenêtre à gauche</translation>
    </message>
    <message>
        <source>DIN 5008 form B, A4, window at the left</source>
        <translation>DIN 5008 forme B, A4, fenêtre à gauche</translation>
    </message>
    <message>
        <source>French, A4, window at the right</source>
        <translation>Française, A4, fenêtre à droite</translation>
    </message>
    <message>
        <source>US #10, Letter, window at the left</source>
        <translation>US #10, Letter, fenêtre à gauche</translation>
    </message>
</context>
<context>
    <name>LetterWriting</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>See whether it is switched on, or save the PDF and print that.</source>
        <translation>Vérifiez qu’elle est allumée, ou enregistrez le PDF et imprimez-le.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Le fichier n’a pas pu y être écrit.</translation>
    </message>
    <message>
        <source>The letter is as it was.</source>
        <translation>La lettre est comme avant.</translation>
    </message>
    <message>
        <source>The printer did not take the letter.</source>
        <translation>L’imprimante n’a pas accepté la lettre.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month and year on a letter</comment>
        <translation>%1&#xa0;%2 %3</translation>
    </message>
    <message>
        <source>Fax %1</source>
        <translation>Fax %1</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Lettre %1</translation>
    </message>
    <message>
        <source>Our reference: %1</source>
        <translation>Notre référence&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LinePopup</name>
    <message>
        <source>leave as it was</source>
        <translation>laisser comme avant</translation>
    </message>
    <message>
        <source>save</source>
        <translation>enregistrer</translation>
    </message>
</context>
<context>
    <name>LinkPopup</name>
    <message>
        <source>Address of a page, a mail address or a phone number</source>
        <translation>Adresse d’une page, adresse e-mail ou numéro de téléphone</translation>
    </message>
    <message>
        <source>Links lead to web pages, mail addresses and phones.</source>
        <translation>Les liens mènent à des pages web, des adresses e-mail et des téléphones.</translation>
    </message>
    <message>
        <source>leave as it was</source>
        <translation>laisser comme avant</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n customers have the next move.</source>
        <translation>
            <numerusform>La balle est chez %n client.</numerusform>
            <numerusform>La balle est chez %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-overs wait for you</source>
        <translation>
            <numerusform>%n transmission vous attend</numerusform>
            <numerusform>%n transmissions vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>Add the first one by hand</source>
        <translation>Ajouter le premier à la main</translation>
    </message>
    <message>
        <source>An organisation appears when a contact&apos;s card names one.</source>
        <translation>Une organisation apparaît quand la fiche d’un contact en nomme une.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contacts appear by themselves when mail is brought in or a call is logged.</source>
        <translation>Les contacts apparaissent d’eux-mêmes quand du courrier est importé ou un appel noté.</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Maj+N</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Everyone has an answer</source>
        <translation>Tout le monde a une réponse</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Import CSV or vCard</source>
        <translation>Importer CSV ou vCard</translation>
    </message>
    <message>
        <source>Import mail</source>
        <translation>Importer du courrier</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Nom, adresse ou numéro</translation>
    </message>
    <message>
        <source>Names, organisations, addresses and numbers were searched.</source>
        <translation>Noms, organisations, adresses et numéros ont été parcourus.</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>New contact “%1”</source>
        <translation>Nouveau contact «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No call is promised</source>
        <translation>Aucun rappel n’est promis</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Pas encore de contacts</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Pas encore d’organisations</translation>
    </message>
    <message>
        <source>No ticket waits.</source>
        <translation>Aucun ticket n’attend.</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Pas encore de tickets</translation>
    </message>
    <message>
        <source>Nobody has the next move</source>
        <translation>La balle n’est chez personne</translation>
    </message>
    <message>
        <source>Nobody waits for you.</source>
        <translation>Personne ne vous attend.</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Rien ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Rien pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Rien n’est encore clos</translation>
    </message>
    <message>
        <source>One customer has the next move.</source>
        <translation>La balle est chez un client.</translation>
    </message>
    <message>
        <source>Opening the contacts</source>
        <translation>Ouverture des contacts</translation>
    </message>
    <message>
        <source>Opening the inbox</source>
        <translation>Ouverture de la réception</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Other tabs may hold what you look for.</source>
        <translation>Ce que vous cherchez se trouve peut-être sous un autre onglet.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Press B on a ticket to promise one.</source>
        <translation>Appuyez sur B sur un ticket pour en promettre un.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show waiting</source>
        <translation>Afficher en attente</translation>
    </message>
    <message>
        <source>The next promised call is %1, %2.</source>
        <translation>Le prochain rappel promis est %1, %2.</translation>
    </message>
    <message>
        <source>The next reminder is %1, %2.</source>
        <translation>La prochaine relance est %1, %2.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tickets appear when you bring in your mail or log a call.</source>
        <translation>Les tickets apparaissent quand vous importez votre courrier ou notez un appel.</translation>
    </message>
    <message>
        <source>Tickets by status</source>
        <translation>Tickets par état</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>%1 tries are left, then the passphrase is needed.</source>
        <translation>Encore %1 essais, puis il faut la phrase de passe.</translation>
    </message>
    <message>
        <source>A PIN needs it; the passphrase opens the desk without.</source>
        <translation>Un code PIN en a besoin&#xa0;; la phrase de passe ouvre sans lui.</translation>
    </message>
    <message>
        <source>Choose who is at the desk.</source>
        <translation>Choisissez qui est à ce poste.</translation>
    </message>
    <message>
        <source>Locked after %1 minutes.</source>
        <translation>Verrouillé après %1 minutes.</translation>
    </message>
    <message>
        <source>Locked after a minute.</source>
        <translation>Verrouillé après une minute.</translation>
    </message>
    <message>
        <source>Locked together with the screen.</source>
        <translation>Verrouillé avec l’écran.</translation>
    </message>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation>Verrouillé quand l’ordinateur s’est mis en veille.</translation>
    </message>
    <message>
        <source>One try is left, then the passphrase is needed.</source>
        <translation>Encore un essai, puis il faut la phrase de passe.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le code PIN.</translation>
    </message>
    <message>
        <source>The PIN was wrong five times.</source>
        <translation>Le code PIN était faux cinq fois.</translation>
    </message>
    <message>
        <source>The keyring of this computer has lost its half of the PIN.</source>
        <translation>Le trousseau de cet ordinateur a perdu sa moitié du code PIN.</translation>
    </message>
    <message>
        <source>There is no PIN for this person any more.</source>
        <translation>Cette personne n’a plus de code PIN.</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>Hearthdesk est verrouillé.</translation>
    </message>
    <message>
        <source>This person does not work here any more.</source>
        <translation>Cette personne ne travaille plus ici.</translation>
    </message>
    <message>
        <source>Type the passphrase, then set the PIN anew in the settings.</source>
        <translation>Tapez la phrase de passe, puis définissez de nouveau le code PIN dans les réglages.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Tapez la phrase de passe.</translation>
    </message>
    <message>
        <source>Your data is safe. Type the passphrase; then the PIN counts again.</source>
        <translation>Vos données sont en sûreté. Tapez la phrase de passe&#xa0;; ensuite le code PIN vaut de nouveau.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Hide the PIN</source>
        <translation>Masquer le code PIN</translation>
    </message>
    <message>
        <source>It has four to eight digits.</source>
        <translation>Il a quatre à huit chiffres.</translation>
    </message>
    <message>
        <source>No passphrase yet.</source>
        <translation>Pas encore de phrase de passe.</translation>
    </message>
    <message>
        <source>Nothing was changed. The log says more; try again.</source>
        <translation>Rien n’a été changé. Le journal en dit plus&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>Afficher le code PIN</translation>
    </message>
    <message>
        <source>Someone else is at the desk</source>
        <translation>Quelqu’un d’autre est à ce poste</translation>
    </message>
    <message>
        <source>That is no PIN yet.</source>
        <translation>Ce n’est pas encore un code PIN.</translation>
    </message>
    <message>
        <source>The desk could not be opened.</source>
        <translation>Les données n’ont pas pu être ouvertes.</translation>
    </message>
    <message>
        <source>Type the passphrase you chose when this desk was made.</source>
        <translation>Tapez la phrase de passe choisie à la création.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use the PIN instead</source>
        <translation>Utiliser plutôt le code PIN</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Utiliser plutôt la phrase de passe</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <translation>Bon retour, %1</translation>
    </message>
</context>
<context>
    <name>MailAccount</name>
    <message>
        <source>contacts added</source>
        <translation>contacts ajoutés</translation>
    </message>
    <message>
        <source>conversations begun</source>
        <translation>conversations commencées</translation>
    </message>
    <message>
        <source>joined a conversation</source>
        <translation>ajoutés à une conversation</translation>
    </message>
    <message>
        <source>mails read</source>
        <translation>e-mails lus</translation>
    </message>
    <message>
        <source>messages new here</source>
        <translation>nouveaux messages</translation>
    </message>
    <message>
        <source>not understood, kept aside</source>
        <translation>non compris, mis de côté</translation>
    </message>
    <message>
        <source>were here already</source>
        <translation>étaient déjà là</translation>
    </message>
</context>
<context>
    <name>MailImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring in mail</source>
        <translation>Importer du courrier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>From a mailbox file (mbox), a Maildir, or a folder of .eml files, as Thunderbird, Apple Mail, Google Takeout and mail servers write them. The archive itself is only read.</source>
        <translation>Depuis un fichier de boîte (mbox), un Maildir ou un dossier de fichiers .eml, comme les écrivent Thunderbird, Apple Mail, Google Takeout et les serveurs. L’archive elle-même est seulement lue.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Mailboxes and mails (*.mbox *.mbx *.eml *.emlx);;All files (*)</source>
        <translation>Boîtes et e-mails (*.mbox *.mbx *.eml *.emlx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Show what was kept aside</source>
        <translation>Afficher ce qui a été mis de côté</translation>
    </message>
    <message>
        <source>Start it again: it goes on from there.</source>
        <translation>Relancez&#xa0;: cela continue de là.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The import stopped because of a fault in the program.</source>
        <translation>L’importation s’est arrêtée à cause d’une erreur du programme.</translation>
    </message>
    <message>
        <source>What was brought in so far is safe.</source>
        <translation>Ce qui a été importé jusqu’ici est en sûreté.</translation>
    </message>
</context>
<context>
    <name>MappingEditor</name>
    <message>
        <source>%1 of the first %2 rows say nobody&apos;s name or address.</source>
        <translation>%1 des %2 premières lignes ne donnent ni nom ni adresse.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>The first become: %1</source>
        <translation>Les premières deviennent&#xa0;: %1</translation>
    </message>
    <message>
        <source>This column is</source>
        <translation>Cette colonne est</translation>
    </message>
    <message>
        <source>of the kind</source>
        <translation>du type</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message numerus="yes">
        <source>%n conversations of the second come to the first.</source>
        <translation>
            <numerusform>%n conversation du second passe au premier.</numerusform>
            <numerusform>%n conversations du second passent au premier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these one and the same?</source>
        <translation>Est-ce une seule et même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose what is right where they differ.</source>
        <translation>Choisissez ce qui est juste là où ils diffèrent.</translation>
    </message>
    <message>
        <source>Kept, nothing lost</source>
        <translation>Gardé, rien n’est perdu</translation>
    </message>
    <message>
        <source>Look at the first</source>
        <translation>Voir le premier</translation>
    </message>
    <message>
        <source>Look at the second</source>
        <translation>Voir le second</translation>
    </message>
    <message>
        <source>Make these two one contact?</source>
        <translation>Faire de ces deux un seul contact&#xa0;?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas les mêmes</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Paire %1 sur %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>The contact will read</source>
        <translation>Le contact se lira</translation>
    </message>
    <message>
        <source>They can be separated again at any time, from the contact&apos;s card.</source>
        <translation>Ils peuvent être séparés à tout moment, depuis la fiche du contact.</translation>
    </message>
    <message>
        <source>They contradict each other in nothing.</source>
        <translation>Ils ne se contredisent en rien.</translation>
    </message>
</context>
<context>
    <name>MergedNotes</name>
    <message>
        <source>Merged with %1, %2</source>
        <translation>Fusionné avec %1, %2</translation>
    </message>
    <message>
        <source>Separate %1 again</source>
        <translation>Séparer %1 de nouveau</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Séparer de nouveau</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>%1 and %2 are one contact now</source>
        <translation>%1 et %2 ne font plus qu’un contact</translation>
    </message>
    <message>
        <source>%1 and %2 are two people</source>
        <translation>%1 et %2 sont deux personnes</translation>
    </message>
    <message>
        <source>%1 is a contact again</source>
        <translation>%1 est de nouveau un contact</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Masquer le texte cité</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Ouvrir la publication</translation>
    </message>
    <message>
        <source>Save %1 as</source>
        <translation>Enregistrer %1 sous</translation>
    </message>
    <message>
        <source>Save all attachments</source>
        <translation>Enregistrer toutes les pièces jointes</translation>
    </message>
    <message>
        <source>Save original mail</source>
        <translation>Enregistrer l’e-mail d’origine</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>Afficher l’original</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Montrer le texte cité</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Ce message n’a pas de texte.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>MissedCalls</name>
    <message>
        <source>Missed call from %1</source>
        <translation>Appel manqué de %1</translation>
    </message>
    <message>
        <source>Missed call from %1, a call back is promised</source>
        <translation>Appel manqué de %1, un rappel est promis</translation>
    </message>
    <message>
        <source>Missed call, the number was withheld</source>
        <translation>Appel manqué, le numéro était masqué</translation>
    </message>
    <message>
        <source>Nobody could answer.</source>
        <translation>Personne n’a pu répondre.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Call by %1</source>
        <translation>Appeler avant %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Areas</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>NewerWatch</name>
    <message>
        <source>%1 Send once more to answer without reading it.</source>
        <translation>%1 Envoyez encore une fois pour répondre sans lire.</translation>
    </message>
    <message>
        <source>%1 wrote again at %2.</source>
        <translation>%1 a de nouveau écrit à %2.</translation>
    </message>
    <message>
        <source>Read first?</source>
        <translation>Lire d’abord&#xa0;?</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Le client</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>An import is unfinished.</source>
        <translation>Une importation est inachevée.</translation>
    </message>
    <message>
        <source>An invented week to look around in.</source>
        <translation>Une semaine inventée pour regarder autour de soi.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Importing.</source>
        <translation>Importation en cours.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Sample data.</source>
        <translation>Données d’exemple.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>“%1” was not read to its end. What came in stays.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été lu jusqu’au bout. Ce qui est arrivé reste.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n appel manqué</numerusform>
            <numerusform>%n appels manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises are due within ten minutes</source>
        <translation>
            <numerusform>%n promesse arrive à échéance dans les dix minutes</numerusform>
            <numerusform>%n promesses arrivent à échéance dans les dix minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n relance</numerusform>
            <numerusform>%n relances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are offered to you</source>
        <translation>
            <numerusform>%n ticket vous est proposé</numerusform>
            <numerusform>%n tickets vous sont proposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets have new messages</source>
        <translation>
            <numerusform>%n ticket a de nouveaux messages</numerusform>
            <numerusform>%n tickets ont de nouveaux messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n minutes</source>
        <translation>
            <numerusform>À échéance dans %n minute</numerusform>
            <numerusform>À échéance dans %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation>Proposé à vous</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Something is due.</source>
        <translation>Quelque chose arrive à échéance.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>On this computer. Nothing is only told: all of it stands in the inbox too.</source>
        <translation>Sur cet ordinateur. Rien n’est seulement signalé&#xa0;: tout figure aussi dans la réception.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A newer Hearthdesk has worked with this desk.</source>
        <translation>Un Hearthdesk plus récent a travaillé avec ces données.</translation>
    </message>
    <message>
        <source>A newer Hearthdesk wrote the key file.</source>
        <translation>Un Hearthdesk plus récent a écrit le fichier de clés.</translation>
    </message>
    <message>
        <source>Another program is working with the database.</source>
        <translation>Un autre programme travaille avec la base de données.</translation>
    </message>
    <message>
        <source>It is as it was, and a verified copy lies in the folder “backups”.</source>
        <translation>Elle est comme avant, et une copie vérifiée se trouve dans le dossier «&#xa0;backups&#xa0;».</translation>
    </message>
    <message>
        <source>It was not touched. Start Hearthdesk again to open it.</source>
        <translation>Elle n’a pas été touchée. Relancez Hearthdesk pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make %1 writable for you, then try again.</source>
        <translation>Rien n’a été changé. Autorisez-vous l’écriture dans %1, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was written to it. Verified copies lie in the folder “backups”.</source>
        <translation>Rien n’y a été écrit. Des copies vérifiées se trouvent dans le dossier «&#xa0;backups&#xa0;».</translation>
    </message>
    <message>
        <source>One of the two files comes from another desk. Put desk.db and desk.keys back from the same backup; nothing was changed.</source>
        <translation>L’un des deux fichiers vient d’autres données. Remettez desk.db et desk.keys depuis la même sauvegarde&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n’est pas la phrase de passe.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>La base de données ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The database could not be brought to this version.</source>
        <translation>La base de données n’a pas pu être mise à cette version.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>The database is missing.</source>
        <translation>La base de données manque.</translation>
    </message>
    <message>
        <source>The database is there but cannot be opened without desk.keys. Put that file back from a backup; nothing was changed.</source>
        <translation>La base de données est là mais ne peut pas être ouverte sans desk.keys. Remettez ce fichier depuis une sauvegarde&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The database was not touched. Put desk.keys back from a backup, then try again.</source>
        <translation>La base de données n’a pas été touchée. Remettez desk.keys depuis une sauvegarde, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The folder for the desk cannot be written.</source>
        <translation>Le dossier des données ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The key does not fit the database.</source>
        <translation>La clé ne va pas avec la base de données.</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>Le fichier de clés est endommagé.</translation>
    </message>
    <message>
        <source>The key file is missing.</source>
        <translation>Le fichier de clés manque.</translation>
    </message>
    <message>
        <source>The key is there, but desk.db is not. Put it back from a backup, then try again.</source>
        <translation>La clé est là, mais pas desk.db. Remettez-le depuis une sauvegarde, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring holds the key of an earlier desk. It is put right once you are in.</source>
        <translation>Le trousseau contient la clé d’anciennes données. Il est corrigé dès que vous êtes entré.</translation>
    </message>
    <message>
        <source>The keyring no longer has the key. It gets it again once you are in.</source>
        <translation>Le trousseau n’a plus la clé. Il la reçoit de nouveau dès que vous êtes entré.</translation>
    </message>
    <message>
        <source>The keyring of this computer could not give the key.</source>
        <translation>Le trousseau de cet ordinateur n’a pas pu donner la clé.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer.</source>
        <translation>Le trousseau de cet ordinateur n’a pas répondu.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, so it could not give the key.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé, il n’a pas pu donner la clé.</translation>
    </message>
    <message>
        <source>There is already a desk in this folder.</source>
        <translation>Il y a déjà des données dans ce dossier.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the key.</source>
        <translation>Cet ordinateur n’a pas de trousseau pour garder la clé.</translation>
    </message>
    <message>
        <source>Your data is safe. Capitals and blanks count; the eye shows what you typed.</source>
        <translation>Vos données sont en sûreté. Majuscules et espaces comptent&#xa0;; l’œil montre ce que vous avez tapé.</translation>
    </message>
    <message>
        <source>Your data is safe. Free some space, then try again.</source>
        <translation>Vos données sont en sûreté. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Your data is safe. Install the newer version, then try again.</source>
        <translation>Vos données sont en sûreté. Installez la version plus récente, puis réessayez.</translation>
    </message>
    <message>
        <source>Your data is safe. Make the folder writable for you, then try again.</source>
        <translation>Vos données sont en sûreté. Autorisez-vous l’écriture dans le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Your data is safe. Wait for it to end, then try again.</source>
        <translation>Vos données sont en sûreté. Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>%1: a Maildir, %2</source>
        <translation>%1&#xa0;: un Maildir, %2</translation>
    </message>
    <message>
        <source>%1: a folder with mailboxes, %2</source>
        <translation>%1&#xa0;: un dossier de boîtes, %2</translation>
    </message>
    <message>
        <source>%1: a mailbox (mbox), %2</source>
        <translation>%1&#xa0;: une boîte (mbox), %2</translation>
    </message>
    <message>
        <source>%1: mails as single files, %2</source>
        <translation>%1&#xa0;: des e-mails en fichiers séparés, %2</translation>
    </message>
    <message>
        <source>An earlier import of this archive stopped on the way.</source>
        <translation>Une importation précédente de cette archive s’est arrêtée en chemin.</translation>
    </message>
    <message>
        <source>Conversations without a message for</source>
        <translation>Les conversations sans message depuis</translation>
    </message>
    <message>
        <source>It goes on where it stopped.</source>
        <translation>Elle continue là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>are filed as closed, so that only what is alive stands in the inbox.</source>
        <translation>sont classées comme closes, pour que seul ce qui vit reste dans la réception.</translation>
    </message>
</context>
<context>
    <name>OrderCommands</name>
    <message>
        <source>#%1 stands by itself again</source>
        <translation>#%1 est de nouveau à part</translation>
    </message>
    <message numerus="yes">
        <source>%n messages moved to #%1</source>
        <translation>
            <numerusform>%n message déplacé vers #%1</numerusform>
            <numerusform>%n messages déplacés vers #%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets merged into #%1</source>
        <translation>
            <numerusform>%n ticket fusionné dans #%1</numerusform>
            <numerusform>%n tickets fusionnés dans #%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Hand-over withdrawn</source>
        <translation>Transmission retirée</translation>
    </message>
    <message>
        <source>Handed over to %1, who has to accept it</source>
        <translation>Transmis à %1, qui doit accepter</translation>
    </message>
    <message>
        <source>Link with #%1 removed</source>
        <translation>Lien avec #%1 retiré</translation>
    </message>
    <message>
        <source>Linked with #%1</source>
        <translation>Lié à #%1</translation>
    </message>
    <message>
        <source>Merged into #%1</source>
        <translation>Fusionné dans #%1</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Séparé en nouveau ticket</translation>
    </message>
    <message>
        <source>The ticket is yours</source>
        <translation>Le ticket est à vous</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Link with which ticket?</source>
        <translation>Lier à quel ticket&#xa0;?</translation>
    </message>
    <message>
        <source>Merge into which ticket?</source>
        <translation>Fusionner dans quel ticket&#xa0;?</translation>
    </message>
    <message>
        <source>Move to which ticket?</source>
        <translation>Déplacer vers quel ticket&#xa0;?</translation>
    </message>
    <message>
        <source>Why you give it back</source>
        <translation>Pourquoi vous le rendez</translation>
    </message>
    <message>
        <source>Words for the other person</source>
        <translation>Mots pour l’autre personne</translation>
    </message>
</context>
<context>
    <name>OtherCustomerPicker</name>
    <message>
        <source>Choose another ticket</source>
        <translation>Choisir un autre ticket</translation>
    </message>
    <message>
        <source>Merge, #%1 stays with %2</source>
        <translation>Fusionner, #%1 reste à %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>OutcomeButtons</name>
    <message>
        <source>Answered already</source>
        <translation>Déjà répondu</translation>
    </message>
    <message>
        <source>Needs a reply</source>
        <translation>Attend une réponse</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me relancer</translation>
    </message>
    <message>
        <source>Say when: fri 14:00, in 2h, 3.12. 9:00</source>
        <translation>Dites quand&#xa0;: ven 14:00, dans 2h, 3.12. 9:00</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>When? fri 14:00, in 2h, 3.12. 9:00</source>
        <translation>Quand&#xa0;? ven 14:00, dans 2h, 3.12. 9:00</translation>
    </message>
</context>
<context>
    <name>OutcomeTiles</name>
    <message>
        <source>How did it end?</source>
        <translation>Comment s’est-il terminé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Beginnings of words are found from the third letter on.</source>
        <translation>Les débuts de mots sont trouvés à partir de la troisième lettre.</translation>
    </message>
    <message>
        <source>Closed tickets were searched too.</source>
        <translation>Les tickets clos ont aussi été parcourus.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>New contact “%1”</source>
        <translation>Nouveau contact «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No command is called that</source>
        <translation>Aucune commande ne porte ce nom</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Rien pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing for “%1”. Showing “%2”</source>
        <translation>Rien pour «&#xa0;%1&#xa0;». Affichage de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Search customers and tickets, or type a command</source>
        <translation>Chercher clients et tickets, ou taper une commande</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Chercher ou taper une commande</translation>
    </message>
    <message>
        <source>Without “&gt;” customers and tickets are searched too.</source>
        <translation>Sans «&#xa0;&gt;&#xa0;», clients et tickets sont cherchés aussi.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>commandes seulement</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>compléter</translation>
    </message>
    <message>
        <source>run</source>
        <translation>lancer</translation>
    </message>
    <message>
        <source>ticket number</source>
        <translation>numéro de ticket</translation>
    </message>
    <message>
        <source>“%1” is no search word, so it is looked for as text.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mot de recherche&#xa0;; il est cherché comme texte.</translation>
    </message>
    <message>
        <source>“%1” is no search word. Did you mean “%2”?</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mot de recherche. Vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>The call is over; what you do now counts as afterwards</source>
        <translation>L’appel est terminé&#xa0;; ce que vous faites maintenant compte après</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
</context>
<context>
    <name>PeopleMenu</name>
    <message>
        <source>People…</source>
        <translation>Personnes…</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Only a team leader changes who works here and as what.</source>
        <translation>Seul un responsable d’équipe change qui travaille ici et à quel titre.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Tapez d’abord un nom.</translation>
    </message>
    <message>
        <source>Who answers customers. The marked one is at this desk now.</source>
        <translation>Qui répond aux clients. La personne marquée est à ce poste maintenant.</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Travaille comme</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>As colleagues and customers know you.</source>
        <translation>Comme vos collègues et clients vous connaissent.</translation>
    </message>
    <message>
        <source>Mail addresses your customers write to</source>
        <translation>Adresses e-mail auxquelles vos clients écrivent</translation>
    </message>
    <message>
        <source>When you bring in mail, these tell your answers from your customers&apos; questions.</source>
        <translation>Quand vous importez du courrier, elles distinguent vos réponses des questions de vos clients.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Write your name: notes and answers are signed with it.</source>
        <translation>Écrivez votre nom&#xa0;: notes et réponses en sont signées.</translation>
    </message>
    <message>
        <source>You are the first person at this desk. A second one can join later.</source>
        <translation>Vous êtes la première personne à ce poste. Une seconde pourra venir plus tard.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>%1 is at this desk</source>
        <translation>%1 est à ce poste</translation>
    </message>
    <message>
        <source>%1 works here again</source>
        <translation>%1 travaille de nouveau ici</translation>
    </message>
    <message>
        <source>%1 works here no more</source>
        <translation>%1 ne travaille plus ici</translation>
    </message>
    <message>
        <source>At this desk now</source>
        <translation>À ce poste maintenant</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>PickerPopup</name>
    <message>
        <source>Create “%1”</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>take</source>
        <translation>prendre</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Assign to</source>
        <translation>Attribuer à</translation>
    </message>
    <message>
        <source>How are they linked?</source>
        <translation>Comment sont-ils liés&#xa0;?</translation>
    </message>
    <message>
        <source>Tag, or a new one</source>
        <translation>Étiquette, ou une nouvelle</translation>
    </message>
    <message>
        <source>These are different customers</source>
        <translation>Ce sont des clients différents</translation>
    </message>
    <message>
        <source>When? fri 14:00, in 2h, 3.12. 9:00</source>
        <translation>Quand&#xa0;? ven 14:00, dans 2h, 3.12. 9:00</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>PinSection</name>
    <message>
        <source>%1 has a PIN. It is asked for at each start.</source>
        <translation>%1 a un code PIN. Il est demandé à chaque démarrage.</translation>
    </message>
    <message>
        <source>%1 has no PIN: the passphrase unlocks the desk after a lock.</source>
        <translation>%1 n’a pas de code PIN&#xa0;: la phrase de passe déverrouille.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>A PIN has four to eight digits and nothing else.</source>
        <translation>Un code PIN a quatre à huit chiffres et rien d’autre.</translation>
    </message>
    <message>
        <source>A PIN needs this computer&apos;s keyring. The passphrase unlocks the desk.</source>
        <translation>Un code PIN a besoin du trousseau de cet ordinateur. La phrase de passe déverrouille.</translation>
    </message>
    <message>
        <source>Also whenever the computer sleeps or its screen is locked.</source>
        <translation>Aussi quand l’ordinateur est en veille ou son écran verrouillé.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code PIN</translation>
    </message>
    <message>
        <source>Four to eight digits.</source>
        <translation>Quatre à huit chiffres.</translation>
    </message>
    <message>
        <source>Lock when nobody is here for</source>
        <translation>Verrouiller si personne n’est là depuis</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais de soi-même</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Nouveau code PIN encore une fois</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Passphrase of the desk</source>
        <translation>Phrase de passe des données</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Retirer le code PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Définir le code PIN</translation>
    </message>
    <message>
        <source>Show the PIN</source>
        <translation>Afficher le code PIN</translation>
    </message>
    <message>
        <source>So that nobody sets a PIN while you are away.</source>
        <translation>Pour que personne ne définisse un code PIN en votre absence.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n’est pas la phrase de passe.</translation>
    </message>
    <message>
        <source>The PIN holds from now on.</source>
        <translation>Le code PIN vaut désormais.</translation>
    </message>
    <message>
        <source>The PIN is gone.</source>
        <translation>Le code PIN est retiré.</translation>
    </message>
    <message>
        <source>The key file cannot be read; nothing was changed.</source>
        <translation>Le fichier de clés ne peut pas être lu&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Type four to eight digits.</source>
        <translation>Tapez quatre à huit chiffres.</translation>
    </message>
    <message>
        <source>Type the passphrase too.</source>
        <translation>Tapez aussi la phrase de passe.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>People of this organisation</source>
        <translation>Personnes de cette organisation</translation>
    </message>
</context>
<context>
    <name>PointLabel</name>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Changed meanwhile to “%1”.</source>
        <translation>Changé entre-temps en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Mail cannot reach this: an address looks like anna@example.com.</source>
        <translation>Aucun e-mail n’arrive ainsi&#xa0;: une adresse ressemble à anna@example.com.</translation>
    </message>
    <message>
        <source>Not understood as a number, so a caller will not be recognised by it.</source>
        <translation>Non compris comme numéro, un appelant ne sera donc pas reconnu par lui.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Removed meanwhile. Saving adds it again.</source>
        <translation>Retiré entre-temps. Enregistrer l’ajoute de nouveau.</translation>
    </message>
</context>
<context>
    <name>PointRows</name>
    <message>
        <source>Add a handle</source>
        <translation>Ajouter un pseudo</translation>
    </message>
    <message>
        <source>Add a mail address</source>
        <translation>Ajouter une adresse e-mail</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Ajouter un numéro de téléphone</translation>
    </message>
    <message>
        <source>Add a postal address</source>
        <translation>Ajouter une adresse postale</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Pseudos</translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Postal addresses</source>
        <translation>Adresses postales</translation>
    </message>
</context>
<context>
    <name>PostFields</name>
    <message>
        <source>Address of the post</source>
        <translation>Adresse de la publication</translation>
    </message>
    <message>
        <source>Everybody can read it there</source>
        <translation>Tout le monde peut la lire là-bas</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>This is no address of a web page; it begins with https://.</source>
        <translation>Ce n’est pas l’adresse d’une page web&#xa0;; elle commence par https://.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Hearthdesk goes on running</source>
        <translation>Hearthdesk continue de tourner</translation>
    </message>
    <message>
        <source>It waits beside the clock for calls and reminders. Quit it from there.</source>
        <translation>Il attend près de l’horloge appels et relances. Quittez-le de là.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 est dans la corbeille.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits and nothing else.</source>
        <translation>Un code PIN a de %1 à %2 chiffres et rien d’autre.</translation>
    </message>
    <message>
        <source>A chosen message belongs to another ticket by now.</source>
        <translation>Un message choisi appartient entre-temps à un autre ticket.</translation>
    </message>
    <message>
        <source>A contact has no field “%1”.</source>
        <translation>Un contact n’a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A copy of the file could not be made.</source>
        <translation>Une copie du fichier n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>A newer Hearthdesk has worked with this desk.</source>
        <translation>Un Hearthdesk plus récent a travaillé avec ces données.</translation>
    </message>
    <message>
        <source>A part of the database is damaged.</source>
        <translation>Une partie de la base de données est endommagée.</translation>
    </message>
    <message>
        <source>A ticket cannot be handed over to yourself.</source>
        <translation>On ne peut pas se transmettre un ticket à soi-même.</translation>
    </message>
    <message>
        <source>A ticket cannot be linked with itself.</source>
        <translation>Un ticket ne peut pas être lié à lui-même.</translation>
    </message>
    <message>
        <source>A ticket cannot be merged with itself.</source>
        <translation>Un ticket ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>A ticket in the bin cannot be merged.</source>
        <translation>Un ticket de la corbeille ne peut pas être fusionné.</translation>
    </message>
    <message>
        <source>Another channel is called “%1” already.</source>
        <translation>Un autre canal s’appelle déjà «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Another program is holding the database.</source>
        <translation>Un autre programme retient la base de données.</translation>
    </message>
    <message>
        <source>Another running Hearthdesk has this desk open.</source>
        <translation>Un autre Hearthdesk en cours a ces données ouvertes.</translation>
    </message>
    <message>
        <source>Ask one to do it, or to change what you work as.</source>
        <translation>Demandez-le à l’un d’eux, ou changez votre rôle.</translation>
    </message>
    <message>
        <source>At least one channel has to be used.</source>
        <translation>Au moins un canal doit être utilisé.</translation>
    </message>
    <message>
        <source>Change it by hand if you want the old value.</source>
        <translation>Changez-le à la main si vous voulez l’ancienne valeur.</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Choisissez un moment plus tardif.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another ticket.</source>
        <translation>Choisissez un autre ticket.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>Choose one of the ways, then save again.</source>
        <translation>Choisissez l’une des façons, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>Choose one that is on the card.</source>
        <translation>Choisissez-en un qui figure sur la fiche.</translation>
    </message>
    <message>
        <source>Choose one that was written by Export here.</source>
        <translation>Choisissez un fichier écrit ici par Exporter.</translation>
    </message>
    <message>
        <source>Choose somebody who does.</source>
        <translation>Choisissez quelqu’un qui le fait.</translation>
    </message>
    <message>
        <source>Choose the other person.</source>
        <translation>Choisissez l’autre personne.</translation>
    </message>
    <message>
        <source>Choose who you are at the foot of the rail.</source>
        <translation>Choisissez qui vous êtes au pied de la barre.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Fermez l’autre, puis réessayez.</translation>
    </message>
    <message>
        <source>Copy it from the browser; it begins with https://.</source>
        <translation>Copiez-la depuis le navigateur&#xa0;; elle commence par https://.</translation>
    </message>
    <message>
        <source>Copy it once more from where it stands.</source>
        <translation>Copiez-le encore une fois de là où il se trouve.</translation>
    </message>
    <message>
        <source>Copy the whole folder to another disk first, then put the newest backup in its place.</source>
        <translation>Copiez d’abord tout le dossier sur un autre disque, puis mettez la sauvegarde la plus récente à sa place.</translation>
    </message>
    <message>
        <source>Customer data is not concerned.</source>
        <translation>Les données des clients ne sont pas concernées.</translation>
    </message>
    <message>
        <source>Everything saved before is safe; the last change was not saved.</source>
        <translation>Tout ce qui était enregistré est en sûreté&#xa0;; la dernière modification n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, then try again.</source>
        <translation>Donnez-vous le droit d’y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>Go on there, or leave the address out.</source>
        <translation>Continuez là-bas, ou laissez l’adresse de côté.</translation>
    </message>
    <message>
        <source>Go on with the version you had, and report the details.</source>
        <translation>Continuez avec la version que vous aviez, et signalez les détails.</translation>
    </message>
    <message>
        <source>Hearthdesk on %1 has this desk open.</source>
        <translation>Hearthdesk sur %1 a ces données ouvertes.</translation>
    </message>
    <message>
        <source>Install the newer version here too, then open the desk again.</source>
        <translation>Installez ici aussi la version plus récente, puis ouvrez de nouveau.</translation>
    </message>
    <message>
        <source>It is exactly as it was, and a checked copy lies beside it.</source>
        <translation>Elle est exactement comme avant, et une copie vérifiée se trouve à côté.</translation>
    </message>
    <message>
        <source>It is not known who called.</source>
        <translation>On ne sait pas qui a appelé.</translation>
    </message>
    <message>
        <source>It is not said how the call ended.</source>
        <translation>Il manque comment l’appel s’est terminé.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Cela n’existe plus.</translation>
    </message>
    <message>
        <source>It may have been removed or merged; search for it.</source>
        <translation>Il a peut-être été retiré ou fusionné&#xa0;; cherchez-le.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>Leave at least one, or change the subject instead.</source>
        <translation>Laissez-en au moins un, ou changez plutôt l’objet.</translation>
    </message>
    <message>
        <source>Look at the command it runs when somebody calls.</source>
        <translation>Voyez la commande qu’il lance quand on appelle.</translation>
    </message>
    <message>
        <source>Look at the command the telephone runs when somebody calls.</source>
        <translation>Voyez la commande que le téléphone lance quand on appelle.</translation>
    </message>
    <message>
        <source>Look at the ticket again, then choose anew.</source>
        <translation>Regardez de nouveau le ticket, puis choisissez.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>Cherchez-le dans la liste.</translation>
    </message>
    <message>
        <source>Look whose the ticket is now.</source>
        <translation>Voyez à qui est le ticket maintenant.</translation>
    </message>
    <message>
        <source>Make somebody else team leader first.</source>
        <translation>Nommez d’abord un autre responsable.</translation>
    </message>
    <message>
        <source>Move the desk to a disk of this computer, then try again.</source>
        <translation>Déplacez les données sur un disque de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>Aucun message n’est choisi.</translation>
    </message>
    <message>
        <source>Nobody is at the desk.</source>
        <translation>Personne n’est à ce poste.</translation>
    </message>
    <message>
        <source>Nothing is known to fill in for “%1”.</source>
        <translation>Rien n’est connu pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing was written to it, and earlier backups are as they were.</source>
        <translation>Rien n’y a été écrit, et les sauvegardes précédentes sont comme avant.</translation>
    </message>
    <message>
        <source>One of the two files comes from another desk, or the start of the database is damaged. Put desk.db and desk.keys back from the same backup.</source>
        <translation>L’un des deux fichiers vient d’autres données, ou le début de la base est endommagé. Remettez desk.db et desk.keys depuis la même sauvegarde.</translation>
    </message>
    <message>
        <source>Open %1 and write it there.</source>
        <translation>Ouvrez %1 et écrivez-le là-bas.</translation>
    </message>
    <message>
        <source>Put desk.db back into the desk&apos;s folder, or restore a backup.</source>
        <translation>Remettez desk.db dans le dossier, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Put desk.keys back into the desk&apos;s folder from a backup.</source>
        <translation>Remettez desk.keys dans le dossier depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Remove it first, in the bar at the top.</source>
        <translation>Retirez-les d’abord, dans la barre en haut.</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <translation>Restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>Restore the contact first, then merge.</source>
        <translation>Restaurez d’abord le contact, puis fusionnez.</translation>
    </message>
    <message>
        <source>Save it if you are certain what it does.</source>
        <translation>Enregistrez-le si vous êtes certain de ce qu’il fait.</translation>
    </message>
    <message>
        <source>Say on the card which one is right, then merge.</source>
        <translation>Dites sur la fiche laquelle est juste, puis fusionnez.</translation>
    </message>
    <message>
        <source>Say when it really was.</source>
        <translation>Dites quand c’était vraiment.</translation>
    </message>
    <message>
        <source>See whether the disk is full.</source>
        <translation>Vérifiez si le disque est plein.</translation>
    </message>
    <message>
        <source>Send the answer from the ticket.</source>
        <translation>Envoyez la réponse depuis le ticket.</translation>
    </message>
    <message>
        <source>Shorten it or take a line out.</source>
        <translation>Raccourcissez ou retirez une ligne.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Afficher les sauvegardes</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Somebody has to lead this desk.</source>
        <translation>Il faut un responsable ici.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation>Une erreur s’est produite dans le programme lui-même.</translation>
    </message>
    <message>
        <source>Start again to open it.</source>
        <translation>Relancez pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Switch to that person first.</source>
        <translation>Passez d’abord à cette personne.</translation>
    </message>
    <message>
        <source>That cannot be taken back: it has been changed since.</source>
        <translation>Cela ne peut pas être annulé&#xa0;: cela a changé depuis.</translation>
    </message>
    <message>
        <source>That is not a phone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this desk.</source>
        <translation>Ce n’est pas la phrase de passe de ces données.</translation>
    </message>
    <message>
        <source>That is too long for a channel.</source>
        <translation>C’est trop long pour un canal.</translation>
    </message>
    <message>
        <source>That passphrase is too short.</source>
        <translation>Cette phrase de passe est trop courte.</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>Ce moment n’est pas encore venu.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Ce moment est passé.</translation>
    </message>
    <message>
        <source>The data was not touched.</source>
        <translation>Les données n’ont pas été touchées.</translation>
    </message>
    <message>
        <source>The database could not be brought to this version.</source>
        <translation>La base de données n’a pas pu être mise à cette version.</translation>
    </message>
    <message>
        <source>The database is not there.</source>
        <translation>La base de données n’est pas là.</translation>
    </message>
    <message>
        <source>The desk&apos;s folder cannot be written.</source>
        <translation>Le dossier des données ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The desk&apos;s folder lies on a disk that cannot lock files.</source>
        <translation>Le dossier des données est sur un disque qui ne sait pas verrouiller les fichiers.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Le dossier %1 ne peut pas être créé ou écrit.</translation>
    </message>
    <message>
        <source>The key does not fit the database.</source>
        <translation>La clé ne va pas avec la base de données.</translation>
    </message>
    <message>
        <source>The key file is damaged, and nothing opens without it.</source>
        <translation>Le fichier de clés est endommagé, et rien ne s’ouvre sans lui.</translation>
    </message>
    <message>
        <source>The key file is not there, and nothing opens without it.</source>
        <translation>Le fichier de clés n’est pas là, et rien ne s’ouvre sans lui.</translation>
    </message>
    <message>
        <source>The key to it is, and nothing was changed.</source>
        <translation>Sa clé est là, et rien n’a été changé.</translation>
    </message>
    <message>
        <source>The log says more. Start again if it does not go on.</source>
        <translation>Le journal en dit plus. Relancez si cela n’avance pas.</translation>
    </message>
    <message>
        <source>The newer change stays.</source>
        <translation>La modification plus récente reste.</translation>
    </message>
    <message>
        <source>The ticket would be left without a message.</source>
        <translation>Le ticket resterait sans message.</translation>
    </message>
    <message>
        <source>The window&apos;s settings could not be kept.</source>
        <translation>Les réglages de la fenêtre n’ont pas pu être gardés.</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Il n’y a pas encore de texte.</translation>
    </message>
    <message>
        <source>There are two values for one field of %1.</source>
        <translation>Un champ de %1 a deux valeurs.</translation>
    </message>
    <message>
        <source>There is a desk in this folder already.</source>
        <translation>Il y a déjà des données dans ce dossier.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Une vue de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>There is no such contact any more.</source>
        <translation>Ce contact n’existe plus.</translation>
    </message>
    <message>
        <source>There is no such person any more.</source>
        <translation>Cette personne n’existe plus.</translation>
    </message>
    <message>
        <source>There is no such ticket any more.</source>
        <translation>Ce ticket n’existe plus.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is sample data already.</source>
        <translation>Il y a déjà des données d’exemple.</translation>
    </message>
    <message>
        <source>These are one and the same contact.</source>
        <translation>C’est un seul et même contact.</translation>
    </message>
    <message>
        <source>This answer has gone out already.</source>
        <translation>Cette réponse est déjà partie.</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>Cela ne peut pas être fait.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>This contact stands by itself already.</source>
        <translation>Ce contact est déjà à part.</translation>
    </message>
    <message>
        <source>This contact was merged with %1 meanwhile.</source>
        <translation>Ce contact a été fusionné entre-temps avec %1.</translation>
    </message>
    <message>
        <source>This file can run programs, so it is not opened from here.</source>
        <translation>Ce fichier peut exécuter des programmes, il n’est donc pas ouvert d’ici.</translation>
    </message>
    <message>
        <source>This file holds no saved replies.</source>
        <translation>Ce fichier ne contient aucune réponse type.</translation>
    </message>
    <message>
        <source>This hand-over is meant for somebody else.</source>
        <translation>Cette transmission est pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This hand-over was answered already.</source>
        <translation>Cette transmission a déjà reçu une réponse.</translation>
    </message>
    <message>
        <source>This is for a team leader.</source>
        <translation>C’est réservé à un responsable.</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>Ce lien ne mène nulle part.</translation>
    </message>
    <message>
        <source>This person does not work here any more.</source>
        <translation>Cette personne ne travaille plus ici.</translation>
    </message>
    <message>
        <source>This post is in ticket #%1 already.</source>
        <translation>Cette publication est déjà dans le ticket #%1.</translation>
    </message>
    <message>
        <source>This ticket is not answered by letter or fax.</source>
        <translation>On ne répond pas à ce ticket par courrier ou fax.</translation>
    </message>
    <message>
        <source>This ticket stands by itself already.</source>
        <translation>Ce ticket est déjà à part.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Two programs on one desk could spoil it, so this one waits.</source>
        <translation>Deux programmes sur les mêmes données pourraient les abîmer, celui-ci attend donc.</translation>
    </message>
    <message>
        <source>Two values of this field cannot be joined.</source>
        <translation>Deux valeurs de ce champ ne peuvent pas être réunies.</translation>
    </message>
    <message>
        <source>Type a name or a number, then save again.</source>
        <translation>Tapez un nom ou un numéro, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>Type it again; capitals and blanks count.</source>
        <translation>Tapez-la de nouveau&#xa0;; majuscules et espaces comptent.</translation>
    </message>
    <message>
        <source>Type one, then save again.</source>
        <translation>Tapez-en un, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Use another one first.</source>
        <translation>Utilisez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Utilisez au moins %1 caractères.</translation>
    </message>
    <message>
        <source>Wait for a backup or virus scan to end, then try again.</source>
        <translation>Attendez la fin d’une sauvegarde ou d’une analyse antivirus, puis réessayez.</translation>
    </message>
    <message>
        <source>What the telephone told was not understood.</source>
        <translation>Ce que le téléphone a signalé n’a pas été compris.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Ce qui était enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>Whoever sits at the desk does not work here any more.</source>
        <translation>La personne à ce poste ne travaille plus ici.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Write something in its place, then send again.</source>
        <translation>Écrivez quelque chose à sa place, puis renvoyez.</translation>
    </message>
    <message>
        <source>Write to the customer again if something in it was wrong.</source>
        <translation>Écrivez de nouveau au client si quelque chose était faux.</translation>
    </message>
    <message>
        <source>Your data is safe and untouched.</source>
        <translation>Vos données sont en sûreté et intactes.</translation>
    </message>
    <message>
        <source>Your data is safe; nothing was changed.</source>
        <translation>Vos données sont en sûreté&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>“%1” does not fit into the envelope&apos;s window.</source>
        <translation>«&#xa0;%1&#xa0;» ne tient pas dans la fenêtre de l’enveloppe.</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’une page web.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Google Contacts (old layout)</source>
        <translation>Google Contacts (ancien format)</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>%1 each second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 mails read</source>
        <translation>%1 e-mails lus</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 lus</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>How far the import has come</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>Stopping after this batch</source>
        <translation>Arrêt après ce lot</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. Nothing is lost when it stops on the way.</source>
        <translation>Vous pouvez continuer à travailler. Rien n’est perdu si elle s’arrête en chemin.</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>It has no sender, date or subject</source>
        <translation>Il n’a ni expéditeur, ni date, ni objet</translation>
    </message>
    <message>
        <source>It is no mail</source>
        <translation>Ce n’est pas un e-mail</translation>
    </message>
    <message>
        <source>Its file could not be read</source>
        <translation>Son fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Larger than 256 MB, so it was not read</source>
        <translation>Plus de 256 Mo, donc non lu</translation>
    </message>
    <message>
        <source>The program stumbled over it; the log says more</source>
        <translation>Le programme a buté dessus&#xa0;; le journal en dit plus</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>Il est vide</translation>
    </message>
</context>
<context>
    <name>QuarantineDialog</name>
    <message>
        <source>%1 could not be written. Choose another place, or free some space.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre endroit, ou libérez de la place.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 retiré</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Every mail was understood</source>
        <translation>Tous les e-mails ont été compris</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>E-mail (*.eml)</translation>
    </message>
    <message>
        <source>Mails that were not understood</source>
        <translation>E-mails non compris</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Enregistrer en .eml…</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>Enregistrer l’e-mail</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>They are kept exactly as they came and are part of nothing. Mend the archive and import it again, or read them here.</source>
        <translation>Ils sont gardés exactement tels qu’ils sont arrivés et ne font partie de rien. Réparez l’archive et importez-la de nouveau, ou lisez-les ici.</translation>
    </message>
    <message>
        <source>View raw</source>
        <translation>Afficher le brut</translation>
    </message>
    <message>
        <source>What an import cannot read is kept here byte for byte.</source>
        <translation>Ce qu’une importation ne peut pas lire est gardé ici octet par octet.</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>The mail as it came</source>
        <translation>L’e-mail tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>There are no bytes: the file could not be read, or was too large.</source>
        <translation>Il n’y a pas d’octets&#xa0;: le fichier n’a pas pu être lu, ou était trop grand.</translation>
    </message>
    <message>
        <source>… Only the beginning is shown. Save it to see the whole.</source>
        <translation>… Seul le début est montré. Enregistrez-le pour tout voir.</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>%1: %2, copy</source>
        <translation>%1&#xa0;: %2, copie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>Rejected</name>
    <message>
        <source>A group of other cards</source>
        <translation>Un groupe d’autres cartes</translation>
    </message>
    <message>
        <source>A quotation mark never ends</source>
        <translation>Un guillemet ne se ferme jamais</translation>
    </message>
    <message>
        <source>Far too long for a contact</source>
        <translation>Bien trop long pour un contact</translation>
    </message>
    <message>
        <source>Neither a name nor an address</source>
        <translation>Ni nom ni adresse</translation>
    </message>
    <message>
        <source>Text between two cards</source>
        <translation>Du texte entre deux cartes</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
</context>
<context>
    <name>RelationPicker</name>
    <message>
        <source>Caused by #%1</source>
        <translation>Causé par #%1</translation>
    </message>
    <message>
        <source>Duplicate of #%1</source>
        <translation>Doublon de #%1</translation>
    </message>
    <message>
        <source>Related to #%1</source>
        <translation>En rapport avec #%1</translation>
    </message>
</context>
<context>
    <name>ReplyKeeping</name>
    <message numerus="yes">
        <source>%n saved replies added</source>
        <translation>
            <numerusform>%n réponse type ajoutée</numerusform>
            <numerusform>%n réponses types ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved replies written to %1</source>
        <translation>
            <numerusform>%n réponse type écrite dans %1</numerusform>
            <numerusform>%n réponses types écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export saved replies</source>
        <translation>Exporter les réponses types</translation>
    </message>
    <message>
        <source>Import saved replies</source>
        <translation>Importer des réponses types</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>Saved reply deleted</source>
        <translation>Réponse type supprimée</translation>
    </message>
    <message>
        <source>The file could not be read or written there. Choose another place.</source>
        <translation>Le fichier n’a pas pu y être lu ou écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>«&#xa0;%1&#xa0;» enregistrée</translation>
    </message>
</context>
<context>
    <name>ReplyList</name>
    <message>
        <source>Find a saved reply</source>
        <translation>Chercher une réponse type</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses types</translation>
    </message>
</context>
<context>
    <name>ReplyTaking</name>
    <message>
        <source>“%1” is copied. No ticket is open to put it into.</source>
        <translation>«&#xa0;%1&#xa0;» est copié. Aucun ticket n’est ouvert pour l’y mettre.</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>%1 more characters are needed.</source>
        <translation>Il manque encore %1 caractères.</translation>
    </message>
    <message>
        <source>Accepted, but a patient thief with a copy of the data could guess it. One more unrelated word makes it much harder.</source>
        <translation>Acceptée, mais un voleur patient avec une copie des données pourrait la deviner. Un mot de plus sans lien la rend bien plus difficile.</translation>
    </message>
    <message>
        <source>Asking this computer for its keyring</source>
        <translation>Cet ordinateur est interrogé sur son trousseau</translation>
    </message>
    <message>
        <source>At least %1 characters are needed.</source>
        <translation>Il faut au moins %1 caractères.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together work best.</source>
        <translation>Quatre mots ou plus sans lien entre eux conviennent le mieux.</translation>
    </message>
    <message>
        <source>Good: guessing it would take one computer many years.</source>
        <translation>Bonne&#xa0;: un ordinateur mettrait bien des années à la deviner.</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open the data: not you, not us, no repair shop. Write it down and keep it where you keep your contracts.</source>
        <translation>Si la phrase de passe est perdue, personne ne peut ouvrir les données&#xa0;: ni vous, ni nous, ni aucun réparateur. Notez-la et gardez-la avec vos contrats.</translation>
    </message>
    <message>
        <source>On this computer, encrypted. The passphrase is the key.</source>
        <translation>Sur cet ordinateur, chiffrées. La phrase de passe est la clé.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The desk is kept in %1.</source>
        <translation>Les données sont gardées dans %1.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same. Show both with the eye and compare.</source>
        <translation>Les deux ne sont pas identiques. Affichez-les avec l’œil et comparez.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the key, so Hearthdesk asks for the passphrase at each start.</source>
        <translation>Cet ordinateur n’a pas de trousseau pour garder la clé, Hearthdesk demande donc la phrase de passe à chaque démarrage.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not answer. Until it does, Hearthdesk asks for the passphrase at each start.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas. En attendant, Hearthdesk demande la phrase de passe à chaque démarrage.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Until it is unlocked, Hearthdesk asks for the passphrase at each start.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé. Jusqu’à son déverrouillage, Hearthdesk demande la phrase de passe à chaque démarrage.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring will keep the key, so Hearthdesk opens when you are logged in. The passphrase is needed on a new computer, or when the keyring fails.</source>
        <translation>Le trousseau de cet ordinateur gardera la clé, Hearthdesk s’ouvre donc quand votre session est ouverte. La phrase de passe sert sur un nouvel ordinateur, ou quand le trousseau fait défaut.</translation>
    </message>
    <message>
        <source>Very good: nobody guesses this one.</source>
        <translation>Très bonne&#xa0;: personne ne devine celle-ci.</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Où vivent vos données</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>SavedReplies</name>
    <message>
        <source>Without a folder</source>
        <translation>Sans dossier</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>pas encore utilisée</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>utilisée %n fois</numerusform>
            <numerusform>utilisée %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedRepliesPage</name>
    <message>
        <source>%1, copy</source>
        <translation>%1, copie</translation>
    </message>
    <message>
        <source>Camille</source>
        <translation>Camille</translation>
    </message>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Prénom du client</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Customer&apos;s title and family name</source>
        <translation>Civilité et nom de famille du client</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Insert what fills itself</source>
        <translation>Insérer ce qui se remplit seul</translation>
    </message>
    <message>
        <source>It needs a title to be found by.</source>
        <translation>Il lui faut un titre pour être trouvée.</translation>
    </message>
    <message>
        <source>Ms Camille Dubreuil</source>
        <translation>Mme Camille Dubreuil</translation>
    </message>
    <message>
        <source>Ms Dubreuil</source>
        <translation>Mme Dubreuil</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Order 1187</source>
        <translation>Commande 1187</translation>
    </message>
    <message>
        <source>Order for Saturday</source>
        <translation>Commande pour samedi</translation>
    </message>
    <message>
        <source>Phone number of the business</source>
        <translation>Numéro de téléphone de l’entreprise</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Reference of the ticket</source>
        <translation>Référence du ticket</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>Subject of the ticket</source>
        <translation>Objet du ticket</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Il n’y a pas encore de texte.</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numéro du ticket</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Date du jour</translation>
    </message>
    <message>
        <source>What stays marked is not known: an answer does not go out with it.</source>
        <translation>Ce qui reste marqué n’est pas connu&#xa0;: une réponse ne part pas avec.</translation>
    </message>
    <message>
        <source>With an example customer</source>
        <translation>Avec un client d’exemple</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Written once, inserted with / in an answer. What stands in double braces fills itself.</source>
        <translation>Écrite une fois, insérée avec / dans une réponse. Ce qui est entre doubles accolades se remplit seul.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Votre prénom</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>SavedReplyPopup</name>
    <message>
        <source>Find a saved reply</source>
        <translation>Chercher une réponse type</translation>
    </message>
    <message>
        <source>No saved reply has these words.</source>
        <translation>Aucune réponse type ne contient ces mots.</translation>
    </message>
    <message>
        <source>There are no saved replies yet. Write them in Settings, Saved replies.</source>
        <translation>Il n’y a pas encore de réponses types. Écrivez-en dans Réglages, Réponses types.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>insérer</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Move “%1” down</source>
        <translation>Descendre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>Monter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>Nouveau nom de la vue</translation>
    </message>
    <message>
        <source>Order of views changed</source>
        <translation>Ordre des vues changé</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save filters of list as a view</source>
        <translation>Enregistrer les filtres de la liste comme vue</translation>
    </message>
    <message>
        <source>Show a saved view</source>
        <translation>Afficher une vue enregistrée</translation>
    </message>
    <message>
        <source>Show view %1</source>
        <translation>Afficher la vue %1</translation>
    </message>
    <message>
        <source>View %1 removed</source>
        <translation>Vue %1 retirée</translation>
    </message>
    <message>
        <source>View %1 saved</source>
        <translation>Vue %1 enregistrée</translation>
    </message>
    <message>
        <source>View renamed to %1</source>
        <translation>Vue renommée en %1</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>2026, 2026-03 or 2026-03-14</source>
        <translation>2026, 2026-03 ou 2026-03-14</translation>
    </message>
    <message>
        <source>Best matches</source>
        <translation>Meilleurs résultats</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>Rappeler %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Log a call with %1</source>
        <translation>Noter un appel avec %1</translation>
    </message>
    <message>
        <source>New ticket for %1</source>
        <translation>Nouveau ticket pour %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses enregistrées</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>une étiquette</translation>
    </message>
    <message>
        <source>a the with for to back</source>
        <translation>un une le la les avec pour à de</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>à rappeler</translation>
    </message>
    <message>
        <source>call ring phone log</source>
        <translation>appel appeler téléphone noter</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>closed, last word %1</source>
        <translation>clos, dernier mot %1</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>insérer</translation>
    </message>
    <message>
        <source>needs reply</source>
        <translation>à répondre</translation>
    </message>
    <message>
        <source>new ticket write</source>
        <translation>nouveau ticket écrire</translation>
    </message>
    <message>
        <source>open, closed, unread</source>
        <translation>ouvert, clos, non lu</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>phone, email</source>
        <translation>téléphone, e-mail</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>who wrote</source>
        <translation>qui a écrit</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SeatDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Lock the desk, then type the passphrase there.</source>
        <translation>Verrouillez Hearthdesk, puis tapez-y la phrase de passe.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>Code PIN de %1</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Prendre place</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>%1 keeps the key, so the desk opens when you are logged in to this computer. On another computer, or when it fails, the passphrase opens it.</source>
        <translation>%1 garde la clé, les données s’ouvrent donc quand votre session est ouverte sur cet ordinateur. Sur un autre, ou s’il fait défaut, la phrase de passe les ouvre.</translation>
    </message>
    <message>
        <source>A few unrelated words work best.</source>
        <translation>Quelques mots sans lien conviennent le mieux.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Une autre phrase de passe</translation>
    </message>
    <message>
        <source>At least %1 characters are needed.</source>
        <translation>Il faut au moins %1 caractères.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Changed. From now on only the new passphrase opens this desk.</source>
        <translation>Changée. Désormais seule la nouvelle phrase de passe ouvre ces données.</translation>
    </message>
    <message>
        <source>Each start asks for a PIN: one half of the key comes from it, the other from this computer&apos;s keyring. On another computer the passphrase opens the desk.</source>
        <translation>Chaque démarrage demande un code PIN&#xa0;: une moitié de la clé en vient, l’autre du trousseau de cet ordinateur. Sur un autre ordinateur, la phrase de passe ouvre.</translation>
    </message>
    <message>
        <source>Everything is encrypted on this computer: database, attachments, search index and backups.</source>
        <translation>Tout est chiffré sur cet ordinateur&#xa0;: base de données, pièces jointes, index de recherche et sauvegardes.</translation>
    </message>
    <message>
        <source>If both the keyring&apos;s entry and the passphrase are lost, nobody can open the data. Write the passphrase down and keep it with your contracts.</source>
        <translation>Si l’entrée du trousseau et la phrase de passe sont perdues, personne ne peut ouvrir les données. Notez la phrase de passe et gardez-la avec vos contrats.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nouvelle phrase de passe encore une fois</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Only a team leader changes the passphrase.</source>
        <translation>Seul un responsable change la phrase de passe.</translation>
    </message>
    <message>
        <source>PIN and lock</source>
        <translation>Code PIN et verrouillage</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>That is not the present passphrase.</source>
        <translation>Ce n’est pas la phrase de passe actuelle.</translation>
    </message>
    <message>
        <source>The key file cannot be read; nothing was changed.</source>
        <translation>Le fichier de clés ne peut pas être lu&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The passphrase is asked for at each start.</source>
        <translation>La phrase de passe est demandée à chaque démarrage.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring</source>
        <translation>Le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Type the new one.</source>
        <translation>Tapez la nouvelle.</translation>
    </message>
    <message>
        <source>Type the present one first.</source>
        <translation>Tapez d’abord l’actuelle.</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Où est la clé</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>A call was missed</source>
        <translation>Un appel a été manqué</translation>
    </message>
    <message>
        <source>A customer wrote</source>
        <translation>Un client a écrit</translation>
    </message>
    <message>
        <source>A promise is due in ten minutes</source>
        <translation>Une promesse arrive à échéance dans dix minutes</translation>
    </message>
    <message>
        <source>A reminder has come</source>
        <translation>Une relance est arrivée</translation>
    </message>
    <message>
        <source>A ticket is offered to me</source>
        <translation>Un ticket m’est proposé</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Closing the window hides it beside the clock, where there is a place for it.</source>
        <translation>Fermer la fenêtre la cache près de l’horloge, là où il y a de la place.</translation>
    </message>
    <message>
        <source>It can be from %1 to %2. Nothing was changed.</source>
        <translation>Possible de %1 à %2. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Keep running for calls and reminders</source>
        <translation>Continuer pour les appels et les relances</translation>
    </message>
    <message>
        <source>New messages are told together every</source>
        <translation>Signaler ensemble les nouveaux messages toutes les</translation>
    </message>
    <message>
        <source>Nothing is shown then. Messages are told afterwards.</source>
        <translation>Rien n’est alors montré. Les messages sont signalés ensuite.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures de silence</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>Saturdays and Sundays are quiet all day</source>
        <translation>Silence toute la journée le samedi et le dimanche</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <source>The word after an act stays for</source>
        <translation>Le mot après une action reste</translation>
    </message>
    <message>
        <source>Undo can be pressed so long. Undo in the Edit menu works afterwards too.</source>
        <translation>Annuler reste proposé pendant ce temps. Annuler, dans le menu Édition, marche aussi après.</translation>
    </message>
    <message>
        <source>While locked they say only that something is due.</source>
        <translation>Verrouillé, elles disent seulement que quelque chose arrive à échéance.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>toast undo time seconds</source>
        <translation>message annuler temps secondes</translation>
    </message>
    <message>
        <source>tray close background quit</source>
        <translation>barre fermer arrière-plan quitter</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>week-end</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 18:00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Écrivez-la comme 18:00.</translation>
    </message>
</context>
<context>
    <name>SettingsArea</name>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>chips ways counter number used</source>
        <translation>boutons voies comptoir numéro utilisé</translation>
    </message>
    <message>
        <source>folder check import quarantine backup</source>
        <translation>dossier vérifier importer quarantaine sauvegarde</translation>
    </message>
    <message>
        <source>keys keyboard letters</source>
        <translation>touches clavier lettres</translation>
    </message>
    <message>
        <source>name country time zone mail addresses promise answer</source>
        <translation>nom pays fuseau horaire adresses e-mail promesse réponse</translation>
    </message>
    <message>
        <source>passphrase password key keyring encryption PIN lock idle minutes</source>
        <translation>phrase de passe mot de passe clé trousseau chiffrement code PIN verrouillage minutes</translation>
    </message>
    <message>
        <source>quiet hours tray messages reminders background</source>
        <translation>heures de silence barre messages relances arrière-plan</translation>
    </message>
    <message>
        <source>roles leader representative who acts seat</source>
        <translation>rôles responsable conseiller qui agit place</translation>
    </message>
    <message>
        <source>templates snippets text blocks variables folders macros</source>
        <translation>modèles extraits blocs de texte variables dossiers macros</translation>
    </message>
    <message>
        <source>theme light dark text size zoom</source>
        <translation>thème clair sombre taille du texte zoom</translation>
    </message>
</context>
<context>
    <name>SeveralPane</name>
    <message numerus="yes">
        <source>%n tickets chosen</source>
        <translation>
            <numerusform>%n ticket choisi</numerusform>
            <numerusform>%n tickets choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %n in this list</source>
        <translation>
            <numerusform>Choisir le %n de cette liste</numerusform>
            <numerusform>Choisir les %n de cette liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Tout clore</translation>
    </message>
    <message>
        <source>Link with a ticket</source>
        <translation>Lier à un ticket</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>Marquer comme indésirable</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Fusionner en un seul</translation>
    </message>
    <message>
        <source>Promise a call back</source>
        <translation>Promettre un rappel</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me relancer</translation>
    </message>
    <message>
        <source>Reopen all</source>
        <translation>Tout rouvrir</translation>
    </message>
    <message>
        <source>Space adds or drops one, Escape ends it</source>
        <translation>Espace en ajoute ou en retire un, Échap termine</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>All commands have their usual keys</source>
        <translation>Toutes les commandes ont leurs touches habituelles</translation>
    </message>
    <message>
        <source>All usual keys again</source>
        <translation>De nouveau toutes les touches habituelles</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard alone.</source>
        <translation>Tout peut se faire au clavier seul.</translation>
    </message>
    <message>
        <source>J and K are among them: they move as the arrow keys do and stay so.</source>
        <translation>J et K en font partie&#xa0;: elles déplacent comme les flèches et le restent.</translation>
    </message>
    <message>
        <source>Keys of “%1”: %2</source>
        <translation>Touches de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Press a command&apos;s keys to give it other ones.</source>
        <translation>Appuyez sur les touches d’une commande pour lui en donner d’autres.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Single letters are commands while a list has the focus</source>
        <translation>Les lettres seules sont des commandes tant qu’une liste a le focus</translation>
    </message>
    <message>
        <source>Switch this off if you speak to your computer or hit keys by accident.</source>
        <translation>Désactivez ceci si vous parlez à votre ordinateur ou touchez des touches par accident.</translation>
    </message>
    <message>
        <source>“%1” has no keys</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucune touche</translation>
    </message>
</context>
<context>
    <name>SplitButton</name>
    <message>
        <source>More ways to do this</source>
        <translation>Autres façons de le faire</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Messages that leave</source>
        <translation>Messages qui partent</translation>
    </message>
    <message numerus="yes">
        <source>Move %n messages</source>
        <translation>
            <numerusform>Déplacer %n message</numerusform>
            <numerusform>Déplacer %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Move messages to #%1</source>
        <translation>Déplacer les messages vers #%1</translation>
    </message>
    <message numerus="yes">
        <source>Split off %n messages</source>
        <translation>
            <numerusform>Séparer %n message</numerusform>
            <numerusform>Séparer %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Split ticket</source>
        <translation>Scinder le ticket</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>Objet du nouveau ticket</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>%1, sent automatically</source>
        <translation>%1, envoyé automatiquement</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Joint&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Goes out at %1</source>
        <translation>Part à %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Note, only the team sees this</source>
        <translation>Note, seule l’équipe la voit</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>Waits in the outbox</source>
        <translation>Attend dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
</context>
<context>
    <name>TicketActions</name>
    <message>
        <source>Assign ticket</source>
        <translation>Attribuer le ticket</translation>
    </message>
    <message>
        <source>Change subject of ticket</source>
        <translation>Changer l’objet du ticket</translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation>Clore le ticket</translation>
    </message>
    <message>
        <source>Copy link to ticket</source>
        <translation>Copier le lien du ticket</translation>
    </message>
    <message>
        <source>Hand ticket over</source>
        <translation>Transmettre le ticket</translation>
    </message>
    <message>
        <source>Link ticket with another</source>
        <translation>Lier le ticket à un autre</translation>
    </message>
    <message>
        <source>Mark ticket as spam</source>
        <translation>Marquer le ticket comme indésirable</translation>
    </message>
    <message>
        <source>Mark ticket as unread</source>
        <translation>Marquer le ticket comme non lu</translation>
    </message>
    <message>
        <source>Merge ticket into another</source>
        <translation>Fusionner le ticket dans un autre</translation>
    </message>
    <message>
        <source>Move messages to another ticket</source>
        <translation>Déplacer des messages vers un autre ticket</translation>
    </message>
    <message>
        <source>Promise a call back</source>
        <translation>Promettre un rappel</translation>
    </message>
    <message>
        <source>Promised call was made</source>
        <translation>Le rappel promis a eu lieu</translation>
    </message>
    <message>
        <source>Put ticket in the bin</source>
        <translation>Mettre le ticket à la corbeille</translation>
    </message>
    <message>
        <source>Remind me of ticket</source>
        <translation>Me relancer pour le ticket</translation>
    </message>
    <message>
        <source>Reopen ticket</source>
        <translation>Rouvrir le ticket</translation>
    </message>
    <message>
        <source>Reopen tickets</source>
        <translation>Rouvrir les tickets</translation>
    </message>
    <message>
        <source>Reply to customer</source>
        <translation>Répondre au client</translation>
    </message>
    <message>
        <source>Restore ticket</source>
        <translation>Restaurer le ticket</translation>
    </message>
    <message>
        <source>Save original mail of message</source>
        <translation>Enregistrer l’e-mail d’origine du message</translation>
    </message>
    <message>
        <source>Set reference of ticket</source>
        <translation>Définir la référence du ticket</translation>
    </message>
    <message>
        <source>Show original of message</source>
        <translation>Afficher l’original du message</translation>
    </message>
    <message>
        <source>Split ticket</source>
        <translation>Scinder le ticket</translation>
    </message>
    <message>
        <source>Tag ticket</source>
        <translation>Étiqueter le ticket</translation>
    </message>
    <message>
        <source>Wake ticket now</source>
        <translation>Réveiller le ticket maintenant</translation>
    </message>
    <message>
        <source>Write internal note</source>
        <translation>Écrire une note interne</translation>
    </message>
</context>
<context>
    <name>TicketCommands</name>
    <message numerus="yes">
        <source>%1, %n tickets</source>
        <translation>
            <numerusform>%1, %n ticket</numerusform>
            <numerusform>%1, %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Attribué à %1</translation>
    </message>
    <message>
        <source>Call promised for %1</source>
        <translation>Rappel promis pour %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Marqué comme indésirable</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Marqué comme non lu</translation>
    </message>
    <message>
        <source>Promised call ended</source>
        <translation>Rappel promis terminé</translation>
    </message>
    <message>
        <source>Reference removed</source>
        <translation>Référence retirée</translation>
    </message>
    <message>
        <source>Reference set</source>
        <translation>Référence définie</translation>
    </message>
    <message>
        <source>Reminder set for %1</source>
        <translation>Relance fixée à %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Subject changed</source>
        <translation>Objet changé</translation>
    </message>
    <message>
        <source>Tag %1 added</source>
        <translation>Étiquette %1 ajoutée</translation>
    </message>
    <message>
        <source>Tag %1 removed</source>
        <translation>Étiquette %1 retirée</translation>
    </message>
    <message>
        <source>Woken</source>
        <translation>Réveillé</translation>
    </message>
</context>
<context>
    <name>TicketEvents</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Attribué à %1</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Attribué à personne</translation>
    </message>
    <message>
        <source>Call promised for %1</source>
        <translation>Rappel promis pour %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Client changé</translation>
    </message>
    <message>
        <source>Marked as no spam</source>
        <translation>Marqué comme non indésirable</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Marqué comme indésirable</translation>
    </message>
    <message>
        <source>Promised call ended</source>
        <translation>Rappel promis terminé</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Reference removed</source>
        <translation>Référence retirée</translation>
    </message>
    <message>
        <source>Reference set to %1</source>
        <translation>Référence définie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reminder removed</source>
        <translation>Relance retirée</translation>
    </message>
    <message>
        <source>Reminder set for %1</source>
        <translation>Relance fixée à %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Restored from the bin</source>
        <translation>Restauré de la corbeille</translation>
    </message>
    <message>
        <source>Subject changed from “%1”</source>
        <translation>Objet changé, auparavant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tag %1 added</source>
        <translation>Étiquette %1 ajoutée</translation>
    </message>
    <message>
        <source>Tag %1 removed</source>
        <translation>Étiquette %1 retirée</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>The reminder came</source>
        <translation>La relance est arrivée</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <source>Asleep until %1</source>
        <translation>En sommeil jusqu’à %1</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Attribué à %1</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Attribué à personne</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appel %1</translation>
    </message>
    <message>
        <source>Call by %1</source>
        <translation>Appeler avant %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Clos %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>First reply %1</source>
        <translation>Première réponse %1</translation>
    </message>
    <message>
        <source>First reply due %1</source>
        <translation>Première réponse attendue %1</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me relancer</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Relance %1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Reply %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>Reply due %1</source>
        <translation>Réponse attendue %1</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Indésirable</translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Montrer l’endroit</translation>
    </message>
</context>
<context>
    <name>TicketRows</name>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>wakes only then</source>
        <translation>ne se réveille qu’alors</translation>
    </message>
</context>
<context>
    <name>Ties</name>
    <message>
        <source>#%1 %2 merged into this</source>
        <translation>#%1&#xa0;%2 fusionné dans celui-ci</translation>
    </message>
    <message>
        <source>#%1 %2 merged into this by %3</source>
        <translation>#%1&#xa0;%2 fusionné dans celui-ci par %3</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Accepté par %1</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Causé par</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Doublon de</translation>
    </message>
    <message>
        <source>Given back by %1</source>
        <translation>Rendu par %1</translation>
    </message>
    <message>
        <source>Handed over to %1 by %2</source>
        <translation>Transmis à %1 par %2</translation>
    </message>
    <message>
        <source>Handed over to %1 by %2: %3</source>
        <translation>Transmis à %1 par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Its duplicate</source>
        <translation>Son doublon</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>En rapport</translation>
    </message>
</context>
<context>
    <name>TiesBar</name>
    <message>
        <source>%1 hands this over to you.</source>
        <translation>%1 vous transmet ceci.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>The customer&apos;s last words are unread.</source>
        <translation>Les derniers mots du client ne sont pas lus.</translation>
    </message>
    <message>
        <source>The reminder of %1 stays.</source>
        <translation>La relance de %1 reste.</translation>
    </message>
    <message>
        <source>Waits for %1 since %2.</source>
        <translation>Attend %1 depuis %2.</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>Réveiller maintenant</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>TiesSection</name>
    <message>
        <source>Linked tickets</source>
        <translation>Tickets liés</translation>
    </message>
    <message>
        <source>Merged into this</source>
        <translation>Fusionnés dans celui-ci</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Séparé de</translation>
    </message>
</context>
<context>
    <name>TimePicker</name>
    <message>
        <source>Before closing</source>
        <translation>Avant la fermeture</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Dans 1 heure</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>Lundi matin</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>Wake only then, even if the customer writes</source>
        <translation>Ne réveiller qu’alors, même si le client écrit</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 messages</source>
        <translation>%1 messages</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>ticket %1</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>All %1</source>
        <translation>Les %1</translation>
    </message>
    <message>
        <source>Calls, mails and visits stand here once there are some.</source>
        <translation>Appels, e-mails et visites figurent ici dès qu’il y en a.</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Tout ce qui s’est passé</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Il ne s’est encore rien passé</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Noter un appel</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>Open Hearthdesk</source>
        <translation>Ouvrir Hearthdesk</translation>
    </message>
    <message>
        <source>Quit Hearthdesk</source>
        <translation>Quitter Hearthdesk</translation>
    </message>
</context>
<context>
    <name>UndoNames</name>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler %1</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>No passphrase yet.</source>
        <translation>Pas encore de phrase de passe.</translation>
    </message>
    <message>
        <source>Nothing was changed. The log says more; try again.</source>
        <translation>Rien n’a été changé. Le journal en dit plus&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The desk could not be opened.</source>
        <translation>Les données n’ont pas pu être ouvertes.</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>Hearthdesk est verrouillé.</translation>
    </message>
    <message>
        <source>Type the passphrase you chose when this desk was made.</source>
        <translation>Tapez la phrase de passe choisie à la création.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Create the desk</source>
        <translation>Créer les données</translation>
    </message>
    <message>
        <source>Here, behind a passphrase</source>
        <translation>Ici, derrière une phrase de passe</translation>
    </message>
    <message>
        <source>Its name and place</source>
        <translation>Son nom et son lieu</translation>
    </message>
    <message>
        <source>Making the encrypted desk</source>
        <translation>Création des données chiffrées</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir les données</translation>
    </message>
    <message>
        <source>The desk could not be made.</source>
        <translation>Les données n’ont pas pu être créées.</translation>
    </message>
    <message>
        <source>The sample week could not be written.</source>
        <translation>La semaine d’exemple n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>What you typed is still here. The log says more; try again.</source>
        <translation>Ce que vous avez tapé est encore là. Le journal en dit plus&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Où vivent vos données</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Writing the sample week</source>
        <translation>Écriture de la semaine d’exemple</translation>
    </message>
    <message>
        <source>Writing the sample week, %1 of %2</source>
        <translation>Écriture de la semaine d’exemple, %1 sur %2</translation>
    </message>
    <message>
        <source>You, and your mail addresses</source>
        <translation>Vous, et vos adresses e-mail</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Votre entreprise</translation>
    </message>
</context>
<context>
    <name>WhenRow</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Such as 10:40, yesterday 16:00, 3.11. 9:00</source>
        <translation>Par exemple 10:40, hier 16:00, 3.11. 9:00</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n h de retard</numerusform>
            <numerusform>%n h de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min de retard</numerusform>
            <numerusform>%n min de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>encore %n min</numerusform>
            <numerusform>encore %n min</numerusform>
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
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Hier %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>avant %1</translation>
    </message>
</context>
<context>
    <name>WordsBox</name>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <translation>Image.png</translation>
    </message>
    <message>
        <source>or drop a scan or photo here</source>
        <translation>ou déposez ici un scan ou une photo</translation>
    </message>
</context>
<context>
    <name>WritingCommands</name>
    <message>
        <source>Goes out in %1 s</source>
        <translation>Part dans %1 s</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Note enregistrée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Sent, ticket closed</source>
        <translation>Envoyé, ticket clos</translation>
    </message>
    <message>
        <source>Ticket closed, the answer goes out in %1 s</source>
        <translation>Ticket clos, la réponse part dans %1 s</translation>
    </message>
    <message>
        <source>Waits in the outbox</source>
        <translation>Attend dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Waits in the outbox, ticket closed</source>
        <translation>Attend dans la boîte d’envoi, ticket clos</translation>
    </message>
</context>
<context>
    <name>_OfferList</name>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
</context>
<context>
    <name>_PreviewPage</name>
    <message>
        <source>%1: a table from %2</source>
        <translation>%1&#xa0;: un tableau de %2</translation>
    </message>
    <message>
        <source>%1: a table. Say what its columns are.</source>
        <translation>%1&#xa0;: un tableau. Dites ce que sont ses colonnes.</translation>
    </message>
    <message>
        <source>%1: a table. See whether its columns are understood.</source>
        <translation>%1&#xa0;: un tableau. Vérifiez que ses colonnes sont comprises.</translation>
    </message>
    <message>
        <source>%1: vCards</source>
        <translation>%1&#xa0;: vCards</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>Il commence par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say of at least one column that it is a name, an address or a number.</source>
        <translation>Dites d’au moins une colonne qu’elle est un nom, une adresse ou un numéro.</translation>
    </message>
</context>
<context>
    <name>_RejectedList</name>
    <message>
        <source>%1 left out, and why</source>
        <translation>%1 laissés de côté, et pourquoi</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>Lignes laissées de côté</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove this address</source>
        <translation>Retirer cette adresse</translation>
    </message>
</context>
<context>
    <name>_Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>Remove the link with #%1</source>
        <translation>Retirer le lien avec #%1</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Separate #%1 again</source>
        <translation>Séparer #%1 de nouveau</translation>
    </message>
</context>
</TS>
