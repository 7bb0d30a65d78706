<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Dues</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
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
    <name>Reconciliation</name>
    <message numerus="yes">
        <source>%n half-hour(s) were corrected after the invoice, as it seems (%1).</source>
        <translation>
            <numerusform>%n half-hour was corrected after the invoice, as it seems (%1).</numerusform>
            <numerusform>%n half-hours were corrected after the invoice, as it seems (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) are provisional still.</source>
        <translation>
            <numerusform>%n half-hour is provisional still.</numerusform>
            <numerusform>%n half-hours are provisional still.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) have no reading: missing (%1).</source>
        <translation>
            <numerusform>%n half-hour has no reading: missing (%1).</numerusform>
            <numerusform>%n half-hours have no reading: missing (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source> (%n bill(s))</source>
        <translation>
            <numerusform> (%n bill)</numerusform>
            <numerusform> (%n bills)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) have no reading. They are not in the sums, so what was used was more.</source>
        <translation>
            <numerusform>%n half-hour has no reading. It is not in the sums, so what was used was more.</numerusform>
            <numerusform>%n half-hours have no reading. They are not in the sums, so what was used was more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::app::ExportCommand</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that Shift_JIS does not have became “?”.</source>
        <translation>
            <numerusform>%n character that Shift_JIS does not have became “?”.</numerusform>
            <numerusform>%n characters that Shift_JIS does not have became “?”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::app::ImportCommand</name>
    <message numerus="yes">
        <source>%n half-hour(s) without a row are taken for zero.</source>
        <translation>
            <numerusform>%n half-hour without a row is taken for zero.</numerusform>
            <numerusform>%n half-hours without a row are taken for zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) have no row and stay missing. The supplier leaves out rows of zero: --zeros takes them for that.</source>
        <translation>
            <numerusform>%n half-hour has no row and stays missing. The supplier leaves out rows of zero: --zeros takes it for that.</numerusform>
            <numerusform>%n half-hours have no row and stay missing. The supplier leaves out rows of zero: --zeros takes them for that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) stored.</source>
        <translation>
            <numerusform>%n half-hour stored.</numerusform>
            <numerusform>%n half-hours stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::app::SyncCommand</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
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
    <name>denkiroku::ui::BillsArchive</name>
    <message numerus="yes">
        <source>%n bill(s) saved.</source>
        <translation>
            <numerusform>%n bill saved.</numerusform>
            <numerusform>%n bills saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no PDF.</source>
        <translation>
            <numerusform>%n has no PDF.</numerusform>
            <numerusform>%n have no PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched. Start again to go on.</source>
        <translation>
            <numerusform>%n could not be fetched. Start again to go on.</numerusform>
            <numerusform>%n could not be fetched. Start again to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::BillsFigures</name>
    <message numerus="yes">
        <source>, %n differ(s)</source>
        <translation>
            <numerusform>, %n differs</numerusform>
            <numerusform>, %n differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n cannot be checked</source>
        <translation>
            <numerusform>, %n cannot be checked</numerusform>
            <numerusform>, %n cannot be checked</numerusform>
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
    <name>denkiroku::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that Shift_JIS does not have became “?”.</source>
        <translation>
            <numerusform>%n character that Shift_JIS does not have became “?”.</numerusform>
            <numerusform>%n characters that Shift_JIS does not have became “?”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::HealthTable</name>
    <message numerus="yes">
        <source>%1, %n half-hour(s)</source>
        <translation>
            <numerusform>%1, %n half-hour</numerusform>
            <numerusform>%1, %n half-hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::HealthWords</name>
    <message numerus="yes">
        <source>%1: %2, %n half-hour(s)</source>
        <translation>
            <numerusform>%1: %2, %n half-hour</numerusform>
            <numerusform>%1: %2, %n half-hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) are missing because the supplier has not published them.</source>
        <translation>
            <numerusform>%n half-hour is missing because the supplier has not published it.</numerusform>
            <numerusform>%n half-hours are missing because the supplier has not published them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) are late at the supplier.</source>
        <translation>
            <numerusform>%n half-hour is late at the supplier.</numerusform>
            <numerusform>%n half-hours are late at the supplier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) have not been fetched to this computer yet.</source>
        <translation>
            <numerusform>%n half-hour has not been fetched to this computer yet.</numerusform>
            <numerusform>%n half-hours have not been fetched to this computer yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The supplier's readings usually take %1 hours, as seen with %n half-hour(s) here.</source>
        <translation>
            <numerusform>The supplier's readings usually take %1 hours, as seen with %n half-hour here.</numerusform>
            <numerusform>The supplier's readings usually take %1 hours, as seen with %n half-hours here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::HistoryProgress</name>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import stores %n half-hour(s).</source>
        <translation>
            <numerusform>Import stores %n half-hour.</numerusform>
            <numerusform>Import stores %n half-hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) without a row are taken for zero.</source>
        <translation>
            <numerusform>%n half-hour without a row is taken for zero.</numerusform>
            <numerusform>%n half-hours without a row are taken for zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) have no row and stay missing.</source>
        <translation>
            <numerusform>%n half-hour has no row and stays missing.</numerusform>
            <numerusform>%n half-hours have no row and stay missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) stored.</source>
        <translation>
            <numerusform>%n half-hour stored.</numerusform>
            <numerusform>%n half-hours stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::InsightWords</name>
    <message numerus="yes">
        <source>It takes %n complete day(s).</source>
        <translation>
            <numerusform>It takes %n complete day.</numerusform>
            <numerusform>It takes %n complete days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The 10th percentile of the half-hours from 01:00 to 05:00 of the newest %n complete day(s), twice as power. A year is that power round the clock for 365 days.</source>
        <translation>
            <numerusform>The 10th percentile of the half-hours from 01:00 to 05:00 of the newest %n complete day, twice as power. A year is that power round the clock for 365 days.</numerusform>
            <numerusform>The 10th percentile of the half-hours from 01:00 to 05:00 of the newest %n complete days, twice as power. A year is that power round the clock for 365 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The half-hours with most energy of %n complete day(s); kW is a half-hour's average power. The usual time is the half-hour whose mean over these days is highest.</source>
        <translation>
            <numerusform>The half-hours with most energy of %n complete day; kW is a half-hour's average power. The usual time is the half-hour whose mean over these days is highest.</numerusform>
            <numerusform>The half-hours with most energy of %n complete days; kW is a half-hour's average power. The usual time is the half-hour whose mean over these days is highest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weekdays (%n day(s))</source>
        <translation>
            <numerusform>Weekdays (%n day)</numerusform>
            <numerusform>Weekdays (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weekends (%n day(s))</source>
        <translation>
            <numerusform>Weekends (%n day)</numerusform>
            <numerusform>Weekends (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps start anew with each billing period, from one meter reading to the next. A period counts up to its first incomplete day: %n day(s).</source>
        <translation>
            <numerusform>Steps start anew with each billing period, from one meter reading to the next. A period counts up to its first incomplete day: %n day.</numerusform>
            <numerusform>Steps start anew with each billing period, from one meter reading to the next. A period counts up to its first incomplete day: %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each half-hour falls to the band that the supplier's tariff documents give for its hour and season: %n complete day(s).</source>
        <translation>
            <numerusform>Each half-hour falls to the band that the supplier's tariff documents give for its hour and season: %n complete day.</numerusform>
            <numerusform>Each half-hour falls to the band that the supplier's tariff documents give for its hour and season: %n complete days.</numerusform>
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
    <name>denkiroku::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n day(s) left out, whose readings are late.</source>
        <translation>
            <numerusform>%n day left out, whose readings are late.</numerusform>
            <numerusform>%n days left out, whose readings are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each half-hour to come is taken as the mean of the same half-hour on the same kind of day (weekday or weekend) of the last %n day(s)</source>
        <translation>
            <numerusform>Each half-hour to come is taken as the mean of the same half-hour on the same kind of day (weekday or weekend) of the last %n day</numerusform>
            <numerusform>Each half-hour to come is taken as the mean of the same half-hour on the same kind of day (weekday or weekend) of the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supply point(s) are not in it: they cannot be priced.</source>
        <translation>
            <numerusform>%n supply point is not in it: it cannot be priced.</numerusform>
            <numerusform>%n supply points are not in it: they cannot be priced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::PdfSearch</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
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
    <name>denkiroku::ui::UsageWords</name>
    <message numerus="yes">
        <source>, the same %n half-hour(s) compared</source>
        <translation>
            <numerusform>, the same %n half-hour compared</numerusform>
            <numerusform>, the same %n half-hours compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n half-hour(s) left out whose readings are late or missing</source>
        <translation>
            <numerusform>, %n half-hour left out whose readings are late or missing</numerusform>
            <numerusform>, %n half-hours left out whose readings are late or missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n day(s) compared, weekday by weekday</source>
        <translation>
            <numerusform>, %n day compared, weekday by weekday</numerusform>
            <numerusform>, %n days compared, weekday by weekday</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, the same %n day(s) compared</source>
        <translation>
            <numerusform>, the same %n day compared</numerusform>
            <numerusform>, the same %n days compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n day(s) left out whose readings are late or missing</source>
        <translation>
            <numerusform>, %n day left out whose readings are late or missing</numerusform>
            <numerusform>, %n days left out whose readings are late or missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) missing.</source>
        <translation>
            <numerusform>%n half-hour missing.</numerusform>
            <numerusform>%n half-hours missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) corrected by the supplier.</source>
        <translation>
            <numerusform>%n half-hour corrected by the supplier.</numerusform>
            <numerusform>%n half-hours corrected by the supplier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) late: they may still come.</source>
        <translation>
            <numerusform>%n half-hour late: it may still come.</numerusform>
            <numerusform>%n half-hours late: they may still come.</numerusform>
        </translation>
    </message>
</context>
</TS>
