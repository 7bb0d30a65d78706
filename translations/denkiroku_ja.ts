<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>denkiroku::app::CommonParser</name>
    <message>
        <source>Use the built-in demo: two made-up customers, no account needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GraphQL address to use instead of the supplier&apos;s: https, or http to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GraphQL address of the auth server, for sign-in methods that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sign-in to use, where there are several. In the demo: household (the default) or business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts; the system&apos;s where it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a log to this file too. Personal data and secrets are masked in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address that %2 can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 must not hold a name or a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 must begin with https:// (http:// only for this computer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo has the profiles household and business, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile&apos;s name cannot be empty, and must not hold an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo has a server of its own: leave --endpoint and --auth-endpoint out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang is ja or en, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ChartPane</name>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide these bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the period compared with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier&apos;s estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ChartWords</name>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the states of a reading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the compared period, and its amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (supplier&apos;s estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::KeyFigure</name>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::SaveFile</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::Skeleton</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::StateBanner</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
