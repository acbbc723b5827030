<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>QuotesPicture</name>
    <message numerus="yes">
        <source>A table of %n quotes: speaker, words, how and when.</source>
        <translation>
            <numerusform>A table of %n quote: speaker, words, how and when.</numerusform>
            <numerusform>A table of %n quotes: speaker, words, how and when.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message numerus="yes">
        <source>%1 has %n zeros among other numbers: they may mean “not known”.</source>
        <translation>
            <numerusform>%1 has %n zero among other numbers: it may mean “not known”.</numerusform>
            <numerusform>%1 has %n zeros among other numbers: they may mean “not known”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quotes</source>
        <translation>
            <numerusform>%1 of %n quote</numerusform>
            <numerusform>%1 of %n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployments</source>
        <translation>
            <numerusform>%n deployment</numerusform>
            <numerusform>%n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deployments</source>
        <translation>
            <numerusform>%1 of %n deployment</numerusform>
            <numerusform>%1 of %n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Timeline of %n events</source>
        <translation>
            <numerusform>Timeline of %n event</numerusform>
            <numerusform>Timeline of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %n facts</source>
        <translation>
            <numerusform>Timeline of %n fact</numerusform>
            <numerusform>Timeline of %n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nutgraf::CorrectionsView</name>
    <message numerus="yes">
        <source>Taking %n Corrections Back</source>
        <translation>
            <numerusform>Taking %n Correction Back</numerusform>
            <numerusform>Taking %n Corrections Back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nutgraf::DateHistogram</name>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nutgraf::FactRows</name>
    <message numerus="yes">
        <source>%1, %n facts, folded</source>
        <translation>
            <numerusform>%1, %n fact, folded</numerusform>
            <numerusform>%1, %n facts, folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n facts</source>
        <translation>
            <numerusform>%1, %n fact</numerusform>
            <numerusform>%1, %n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nutgraf::MainWindow</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n troop numbers</source>
        <translation>
            <numerusform>%n troop number</numerusform>
            <numerusform>%n troop numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nutgraf::NameChange</name>
    <message numerus="yes">
        <source>%n facts carry “%1”</source>
        <translation>
            <numerusform>%n fact carries “%1”</numerusform>
            <numerusform>%n facts carry “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nutgraf::PublicationBar</name>
    <message numerus="yes">
        <source>%n facts wait for it: their days are told from that date.</source>
        <translation>
            <numerusform>%n fact waits for it: its day is told from that date.</numerusform>
            <numerusform>%n facts wait for it: their days are told from that date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dates of %n facts stay open until you pick the day.</source>
        <translation>
            <numerusform>The date of %n fact stays open until you pick the day.</numerusform>
            <numerusform>The dates of %n facts stay open until you pick the day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts depend on it</source>
        <translation>
            <numerusform>%n fact depends on it</numerusform>
            <numerusform>%n facts depend on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mondays</source>
        <translation>
            <numerusform>%n Monday</numerusform>
            <numerusform>%n Mondays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Tuesdays</source>
        <translation>
            <numerusform>%n Tuesday</numerusform>
            <numerusform>%n Tuesdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Wednesdays</source>
        <translation>
            <numerusform>%n Wednesday</numerusform>
            <numerusform>%n Wednesdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Thursdays</source>
        <translation>
            <numerusform>%n Thursday</numerusform>
            <numerusform>%n Thursdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Fridays</source>
        <translation>
            <numerusform>%n Friday</numerusform>
            <numerusform>%n Fridays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Saturdays</source>
        <translation>
            <numerusform>%n Saturday</numerusform>
            <numerusform>%n Saturdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Sundays</source>
        <translation>
            <numerusform>%n Sunday</numerusform>
            <numerusform>%n Sundays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nutgraf::ReferencePanel</name>
    <message numerus="yes">
        <source>%1 of %n numbers differ from the reference “%2”</source>
        <translation>
            <numerusform>%1 of %n number differs from the reference “%2”</numerusform>
            <numerusform>%1 of %n numbers differ from the reference “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nutgraf::ShownFacts</name>
    <message numerus="yes">
        <source>%1 of %n facts</source>
        <translation>
            <numerusform>%1 of %n fact</numerusform>
            <numerusform>%1 of %n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
</TS>
