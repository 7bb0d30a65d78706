// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/housestyle.h"

#include "ui/theme/housepainting.h"

namespace denkiroku::ui {

using namespace housepainting;

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void HouseStyle::drawButton(const QStyleOption &option, QPainter &painter) const
{
    const Painting painting(painter);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool enabled = option.state & State_Enabled;
    const bool primary = enabled && button && (button->features & QStyleOptionButton::DefaultButton);
    const bool down = option.state & (State_Sunken | State_On);
    const QColor accent = of(ColorRole::Accent, option);
    QColor ground = primary ? accent : of(ColorRole::Raised, option);
    if (down)
        ground = mixed(ground, primary ? of(ColorRole::Text, option) : accent, 0.18F);
    else if (enabled && (option.state & State_MouseOver))
        ground = mixed(ground, primary ? of(ColorRole::Raised, option) : accent, 0.08F);
    painter.setBrush(ground);
    painter.setPen(QPen(primary ? accent : outline(option), lineWidth));
    painter.drawRoundedRect(crisp(option.rect), radius, radius);
}

void HouseStyle::drawField(const QStyleOption &option, QPainter &painter) const
{
    const Painting painting(painter);
    const bool focused = option.state & State_HasFocus;
    painter.setBrush(option.palette.base());
    painter.setPen(focused ? QPen(of(ColorRole::Accent, option), 2) : QPen(outline(option), lineWidth));
    const QRectF box = focused ? QRectF(option.rect).adjusted(1, 1, -1, -1) : crisp(option.rect);
    painter.drawRoundedRect(box, radius, radius);
}

void HouseStyle::drawCheck(const QStyleOption &option, QPainter &painter, bool round) const
{
    const Painting painting(painter);
    const bool on = option.state & State_On;
    const bool enabled = option.state & State_Enabled;
    const QColor accent = enabled ? of(ColorRole::Accent, option) : of(ColorRole::Compare, option);
    const QRectF box = crisp(option.rect);
    painter.setBrush(on ? QBrush(accent) : option.palette.base());
    painter.setPen(QPen(on ? accent : outline(option), lineWidth));
    painter.drawRoundedRect(box, round ? box.width() / 2 : 3, round ? box.height() / 2 : 3);
    if (!on)
        return;
    painter.setPen(QPen(of(ColorRole::OnAccent, option), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (round) {
        painter.setBrush(of(ColorRole::OnAccent, option));
        painter.drawEllipse(box.center(), box.width() / 8, box.height() / 8);
        return;
    }
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + box.width() * x, box.y() + box.height() * y);
    };
    painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.30)});
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*option, *painter);
        return;
    case PE_FrameLineEdit:
        drawField(*option, *painter);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
        drawCheck(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(*option, *painter, true);
        return;
    case PE_PanelButtonTool: {
        const Painting painting(*painter);
        const bool down = option->state & (State_Sunken | State_On);
        const bool over = (option->state & State_MouseOver) && (option->state & State_Enabled);
        if (!down && !over)
            return;
        painter->setPen(Qt::NoPen);
        painter->setBrush(down ? of(ColorRole::Selected, *option)
                               : mixed(option->palette.window().color(), of(ColorRole::Accent, *option), 0.1F));
        painter->drawRoundedRect(option->rect, radius, radius);
        return;
    }
    case PE_FrameFocusRect: {
        // Who clicks sees what was clicked; who tabs has to see where they are.
        if (!(option->state & State_KeyboardFocusChange))
            return;
        const Painting painting(*painter);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(of(ColorRole::Accent, *option), 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
        return;
    }
    case PE_Frame:
    case PE_FrameMenu:
    case PE_FrameGroupBox: {
        const Painting painting(*painter);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(of(ColorRole::Line, *option), lineWidth));
        painter->drawRect(crisp(option->rect));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            if ((label.features & QStyleOptionButton::DefaultButton) && (label.state & State_Enabled))
                label.palette.setColor(QPalette::ButtonText, of(ColorRole::OnAccent, *option));
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        const Painting painting(*painter);
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->fillRect(option->rect, option->palette.base());
        painter->setPen(of(ColorRole::Line, *option));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_Splitter)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // Only a field that draws its own frame: the one inside a spin box has none.
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(spacing::tiny, 0, -spacing::tiny, 0);
    return rect;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_HeaderMargin:
        return spacing::small;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    switch (hint) {
    // Nothing moves by itself.
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    // A screen reader's user has to reach every word of a label.
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            tool && (tool->features & QStyleOptionToolButton::HasMenu) && !tool->text.isEmpty() &&
            tool->toolButtonStyle != Qt::ToolButtonIconOnly)
            result.rwidth() += menuArrowRoom;
        result.setHeight(qMax(result.height(), controlHeight));
        break;
    case CT_PushButton:
        result.rwidth() += spacing::large;
        [[fallthrough]];
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_LineEdit:
        result.setHeight(qMax(result.height() + 2, controlHeight));
        break;
    default:
        break;
    }
    return result;
}

} // namespace denkiroku::ui
