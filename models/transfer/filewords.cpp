// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/filewords.h"

#include <array>

namespace denkiroku::models {

namespace {

struct Words {
    FileWord word;
    const char16_t *english;
    const char16_t *japanese;
};

constexpr std::array fileWords{
    Words{FileWord::Start, u"Start (Japan time)", u"開始(日本時間)"},
    Words{FileWord::End, u"End (Japan time)", u"終了(日本時間)"},
    Words{FileWord::Day, u"Date", u"日付"},
    Words{FileWord::FirstDay, u"First day", u"開始日"},
    Words{FileWord::LastDay, u"Last day", u"終了日"},
    Words{FileWord::Energy, u"Energy (kWh)", u"電力量(kWh)"},
    Words{FileWord::Estimate, u"Supplier's estimate (yen)", u"電力会社の概算(円)"},
    Words{FileWord::State, u"State", u"状態"},
    Words{FileWord::HalfHours, u"Half-hours", u"30分値の数"},
    Words{FileWord::Expected, u"Half-hours expected", u"あるべき30分値の数"},
    Words{FileWord::SupplyPoint, u"Supply point", u"供給地点"},
    Words{FileWord::Flow, u"Flow", u"買電・売電"},
    Words{FileWord::Provisional, u"provisional", u"速報値"},
    Words{FileWord::Final, u"final", u"確定値"},
    Words{FileWord::Corrected, u"corrected", u"訂正値"},
    Words{FileWord::Missing, u"missing", u"欠測"},
    Words{FileWord::Import, u"import", u"買電"},
    Words{FileWord::Export, u"export", u"売電"},
    Words{FileWord::ReadingsSheet, u"Readings", u"ご使用量"},
    Words{FileWord::ChartSheet, u"Chart", u"グラフ"},
    Words{FileWord::AboutSheet, u"About", u"この表について"},
    Words{FileWord::Contents, u"Contents", u"内容"},
    Words{FileWord::ContentsText, u"Electricity readings", u"電力量の記録"},
    Words{FileWord::From, u"First day", u"最初の日"},
    Words{FileWord::To, u"Last day", u"最後の日"},
    Words{FileWord::Step, u"One row for each", u"1行の単位"},
    Words{FileWord::HalfHourStep, u"half-hour", u"30分"},
    Words{FileWord::HourStep, u"hour", u"1時間"},
    Words{FileWord::DayStep, u"day", u"日"},
    Words{FileWord::WeekStep, u"week", u"週"},
    Words{FileWord::MonthStep, u"month", u"月"},
    Words{FileWord::BillingPeriodStep, u"billing period", u"請求期間"},
    Words{FileWord::MadeAt, u"Made at", u"作成日時"},
    Words{FileWord::MadeWith, u"Made with", u"作成したプログラム"},
    Words{FileWord::TimeZone, u"Time zone", u"時間帯"},
    Words{FileWord::TimeZoneText, u"Asia/Tokyo (+09:00)", u"日本時間(+09:00)"},
    Words{FileWord::Note, u"Note", u"注意"},
    Words{FileWord::EstimateNote,
          u"The supplier's estimate is without the standing charge and is not what the bill says.",
          u"電力会社の概算に基本料金は含まれず、請求額とは異なります。"},
    Words{FileWord::MissingNote, u"A reading that is missing is an empty cell or has no row; it is never zero.",
          u"欠測は空欄か、行がありません。0 にはしません。"},
    Words{FileWord::UnofficialNote, u"Unofficial: this file was not made by the electricity supplier.",
          u"非公式: このファイルは電力会社が作成したものではありません。"},
    Words{FileWord::EnergyAxis, u"kWh", u"kWh"},
};

} // namespace

QString fileWord(FileWord word, FileLanguage language)
{
    const Words &words = fileWords[static_cast<std::size_t>(word)];
    Q_ASSERT(words.word == word);
    return QString::fromUtf16(language == FileLanguage::English ? words.english : words.japanese);
}

std::optional<FileWord> fileWordOf(const QString &text, FileWord first, FileWord last)
{
    for (auto at = static_cast<std::size_t>(first); at <= static_cast<std::size_t>(last); ++at) {
        for (const FileLanguage language : {FileLanguage::English, FileLanguage::Japanese}) {
            if (text.compare(fileWord(fileWords[at].word, language), Qt::CaseInsensitive) == 0)
                return fileWords[at].word;
        }
    }
    return std::nullopt;
}

} // namespace denkiroku::models
