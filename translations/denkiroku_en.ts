<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Please try again in %n minute(s).</source>
        <translation>
            <numerusform>Please try again in %n minute.</numerusform>
            <numerusform>Please try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::models::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::CustomerSwitcher</name>
    <message numerus="yes">
        <source>All %n place(s)</source>
        <translation>
            <numerusform>The one place</numerusform>
            <numerusform>All %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ExplorerAnswer</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::NavButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::PdfView</name>
    <message numerus="yes">
        <source>Document, %n page(s)</source>
        <translation>
            <numerusform>Document, %n page</numerusform>
            <numerusform>Document, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::TotalBar</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected: %1</source>
        <translation>
            <numerusform>%n selected: %1</numerusform>
            <numerusform>%n selected: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::UsagePage</name>
    <message numerus="yes">
        <source>%n half-hour(s) missing.</source>
        <translation>
            <numerusform>%n half-hour is missing.</numerusform>
            <numerusform>%n half-hours are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) corrected by the supplier.</source>
        <translation>
            <numerusform>%n half-hour was corrected by the supplier.</numerusform>
            <numerusform>%n half-hours were corrected by the supplier.</numerusform>
        </translation>
    </message>
</context>
</TS>
