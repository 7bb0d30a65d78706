// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/textencoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <cerrno>
#include <iconv.h>

namespace denkiroku::models {

namespace {

// Some systems' iconv takes `const char **`, others `char **`.
struct IconvInput {
    char **pointer;
    operator char **() const { return pointer; }
    operator const char **() const { return const_cast<const char **>(pointer); }
};

const iconv_t noConverter = reinterpret_cast<iconv_t>(-1);

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

// The bytes of the first character of good UTF-8.
qsizetype utf8Length(char first)
{
    const auto lead = static_cast<unsigned char>(first);
    return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

std::optional<QString> decodedBy(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

std::optional<QString> decodedFromCp932(const QByteArray &bytes)
{
    const iconv_t converter = iconv_open("UTF-8", "CP932");
    if (converter == noConverter)
        return std::nullopt;
    // No character of two bytes takes more than three in UTF-8, none of one more than three.
    QByteArray utf8(bytes.size() * 3 + 4, Qt::Uninitialized);
    char *input = const_cast<char *>(bytes.constData());
    auto inputLeft = static_cast<std::size_t>(bytes.size());
    char *output = utf8.data();
    auto outputLeft = static_cast<std::size_t>(utf8.size());
    const std::size_t answer = iconv(converter, IconvInput{&input}, &inputLeft, &output, &outputLeft);
    iconv_close(converter);
    if (answer == static_cast<std::size_t>(-1) || inputLeft != 0)
        return std::nullopt;
    utf8.truncate(output - utf8.constData());
    return QString::fromUtf8(utf8);
}

} // namespace

struct Cp932Encoder::Converter {
    iconv_t handle = iconv_open("CP932", "UTF-8");
    ~Converter()
    {
        if (handle != noConverter)
            iconv_close(handle);
    }
};

Cp932Encoder::Cp932Encoder() : m_converter(std::make_unique<Converter>()) {}

Cp932Encoder::~Cp932Encoder() = default;

bool Cp932Encoder::isValid() const
{
    return m_converter->handle != noConverter;
}

QByteArray Cp932Encoder::encode(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    if (isAscii(utf8))
        return utf8;
    QByteArray out(utf8.size() * 2 + 4, Qt::Uninitialized);
    char *input = utf8.data();
    auto inputLeft = static_cast<std::size_t>(utf8.size());
    char *output = out.data();
    auto outputLeft = static_cast<std::size_t>(out.size());
    while (inputLeft > 0) {
        const std::size_t answer = iconv(m_converter->handle, IconvInput{&input}, &inputLeft, &output, &outputLeft);
        if (answer != static_cast<std::size_t>(-1) || errno == E2BIG)
            break;
        const auto skipped = std::min(static_cast<std::size_t>(utf8Length(*input)), inputLeft);
        input += skipped;
        inputLeft -= skipped;
        *output++ = '?';
        --outputLeft;
        ++m_replaced;
    }
    out.truncate(output - out.constData());
    return out;
}

std::optional<DecodedText> decodeText(const QByteArray &bytes)
{
    using Encoding = QStringConverter::Encoding;
    const auto as = [](std::optional<QString> text, TextEncoding encoding) -> std::optional<DecodedText> {
        if (!text)
            return std::nullopt;
        // The mark of the beginning is no text, whoever wrote it twice.
        while (text->startsWith(QChar::ByteOrderMark))
            text->remove(0, 1);
        return DecodedText{std::move(*text), encoding};
    };
    if (bytes.startsWith("\xff\xfe"))
        return as(decodedBy(Encoding::Utf16LE, bytes.mid(2)), TextEncoding::Utf16);
    if (bytes.startsWith("\xfe\xff"))
        return as(decodedBy(Encoding::Utf16BE, bytes.mid(2)), TextEncoding::Utf16);
    if (auto text = decodedBy(Encoding::Utf8, bytes))
        return as(std::move(text), TextEncoding::Utf8);
    return as(decodedFromCp932(bytes), TextEncoding::Cp932);
}

} // namespace denkiroku::models
