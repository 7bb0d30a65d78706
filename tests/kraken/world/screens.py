# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages that the supplier lays out for its own app."""

import json

from .things import by, refused, thing


def _text(number, value, style):
    return thing("TextType", id=f"text-{number}", typename="TextType", value=value, textStyle=style, textAlignment="START")


def _card():
    action = thing(
        "LinkActionType", id="action-1", typename="LinkActionType", typeName="LinkActionType", url="https://help.example.com/"
    )
    event = thing(
        "BackendScreenEventActionType",
        id="action-2",
        typename="BackendScreenEventActionType",
        typeName="BackendScreenEventActionType",
        eventId="saving-day-joined",
        params=[],
    )
    picture = thing(
        "ImageType",
        id="image-1",
        typename="ImageType",
        width=thing("FractionSizeType", id="size-1", typename="FractionSizeType", fraction="0.5"),
        mediaUrl="https://files.example.com/leaf.png",
        horizontalAlignment="CENTER",
        accessibilityHidden=True,
        accessibilityLabel="",
    )
    return thing(
        "CardComponentType",
        id="card-1",
        typename="CardComponentType",
        accessibilityHidden=False,
        accessibilityLabel="お知らせ",
        items=[
            _text(1, "節電の日に参加しましょう", "TITLE3"),
            _text(2, "参加した日ごとにポイントがたまります。", "BODY1"),
            picture,
            thing(
                "RectangularButtonType",
                id="button-1",
                typename="RectangularButtonType",
                buttonStyle="PRIMARY",
                title="くわしく",
                buttonAction=action,
                variant="FILLED",
            ),
            thing(
                "PillButtonType",
                id="button-2",
                typename="PillButtonType",
                buttonStyle="SECONDARY",
                title="参加する",
                buttonAction=event,
            ),
        ],
    )


def _dashboard():
    card = _card()
    return thing(
        "Dashboard",
        id="home",
        typename="Dashboard",
        dashboardItems=[
            thing("SectionType", id="section-1", typename="SectionType", content=card, order=1),
            thing(
                "SectionType",
                id="section-2",
                typename="SectionType",
                content=thing("CarouselItemType", id="carousel-1", typename="CarouselItemType", cards=[card]),
                order=2,
            ),
        ],
        serialisedDashboardItems=json.dumps([{"id": "section-1"}, {"id": "section-2"}]),
    )


def _list_screen():
    return thing(
        "ComponentListType",
        id="saving-days",
        typename="ComponentListType",
        name="節電の日",
        refreshFrequency=3600,
        accessibilityHidden=False,
        accessibilityLabel="節電の日",
        items=[],
        screenData=json.dumps({"components": [{"typename": "TextType", "value": "7 月 22 日"}]}, ensure_ascii=False),
    )


def _plain_screen():
    return thing(
        "GenericBackendScreen", name="お知らせ", refreshFrequency=600, screenData=json.dumps({"version": 1})
    )


def common():
    screens = {"home": _dashboard(), "saving-days": _list_screen(), "notices": _plain_screen()}
    return {
        "backendScreenIds": list(screens),
        "backendScreenEventIds": ["saving-day-joined", "notice-read"],
        "backendScreen": by(["screenId"], screens, refused("KT-CT-8001")),
        "dashboardScreen": by(["dashboardId"], {"home": screens["home"]}, refused("KT-CT-8001")),
    }
