<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BusinessPage</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
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
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n customers have the next move.</source>
        <translation>
            <numerusform>%n customer has the next move.</numerusform>
            <numerusform>%n customers have the next move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-overs wait for you</source>
        <translation>
            <numerusform>%n hand-over waits for you</numerusform>
            <numerusform>%n hand-overs wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message numerus="yes">
        <source>%n conversations of the second come to the first.</source>
        <translation>
            <numerusform>%n conversation of the second comes to the first.</numerusform>
            <numerusform>%n conversations of the second come to the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n missed call</numerusform>
            <numerusform>%n missed calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises are due within ten minutes</source>
        <translation>
            <numerusform>%n promise is due within ten minutes</numerusform>
            <numerusform>%n promises are due within ten minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are offered to you</source>
        <translation>
            <numerusform>%n ticket is offered to you</numerusform>
            <numerusform>%n tickets are offered to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets have new messages</source>
        <translation>
            <numerusform>%n ticket has new messages</numerusform>
            <numerusform>%n tickets have new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n minutes</source>
        <translation>
            <numerusform>Due in %n minute</numerusform>
            <numerusform>Due in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderCommands</name>
    <message numerus="yes">
        <source>%n messages moved to #%1</source>
        <translation>
            <numerusform>%n message moved to #%1</numerusform>
            <numerusform>%n messages moved to #%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets merged into #%1</source>
        <translation>
            <numerusform>%n ticket merged into #%1</numerusform>
            <numerusform>%n tickets merged into #%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinSection</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyKeeping</name>
    <message numerus="yes">
        <source>%n saved replies added</source>
        <translation>
            <numerusform>%n saved reply added</numerusform>
            <numerusform>%n saved replies added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved replies written to %1</source>
        <translation>
            <numerusform>%n saved reply written to %1</numerusform>
            <numerusform>%n saved replies written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedReplies</name>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
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
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPane</name>
    <message numerus="yes">
        <source>%n tickets chosen</source>
        <translation>
            <numerusform>%n ticket chosen</numerusform>
            <numerusform>%n tickets chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %n in this list</source>
        <translation>
            <numerusform>Choose all %n in this list</numerusform>
            <numerusform>Choose all %n in this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>Move %n messages</source>
        <translation>
            <numerusform>Move %n message</numerusform>
            <numerusform>Move %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split off %n messages</source>
        <translation>
            <numerusform>Split off %n message</numerusform>
            <numerusform>Split off %n messages</numerusform>
        </translation>
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
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
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
            <numerusform>%n h late</numerusform>
            <numerusform>%n h late</numerusform>
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
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
</TS>
