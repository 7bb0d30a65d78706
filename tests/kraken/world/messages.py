# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What went between the customer and the supplier: letters, mails, calls, an exchange of messages."""

from .things import by, connection, refused, thing

DESK = "desk@example.com"


def _email(who, number, at, subject, text, attachments=()):
    message = thing(
        "EmailType",
        id=who.id(1001 + number),
        createdAt=at,
        sentAt=at,
        templateCode="bill-ready" if attachments else "notice",
        toAddress=who.email,
        fromEmail=DESK,
        subject=subject,
        attachments=list(attachments),
        textBody=text,
        htmlBody=f"<p>{text}</p>",
        supportSiteUrl="https://help.example.com/",
        toNumber="",
        fromNumber="",
        channel="EMAIL",
        sender=DESK,
        recipient=who.email,
    )
    return thing("EmailEventType", id=who.id(1101 + number), eventType="EMAIL_SENT", occurredAt=at, message=message)


def _letter(who, number, at):
    attachment = thing(
        "PrintAttachmentType",
        id=who.id(1205),
        filename="お客さま番号のお知らせ.pdf",
        s3Bucket="",
        s3Key="",
        temporaryUrl="https://files.example.com/letters/welcome.pdf",
    )
    message = thing(
        "PrintMessageType",
        id=who.id(1201),
        templateCode="welcome-letter",
        account=who.account,
        attachments=[attachment],
        highPriority=False,
    )
    return thing("PrintEventType", id=who.id(1101 + number), eventType="PRINT_SENT", occurredAt=at, message=message)


def _sms(who, number, at):
    message = thing(
        "SMSMessageType",
        id=who.id(1301),
        sentAt=at,
        account=who.account,
        sender="0000",
        recipient=who.mobile,
        textBody="お支払いの確認ができていません。マイページをご覧ください。",
        attachments=[],
    )
    return thing("SMSEventType", id=who.id(1101 + number), eventType="SMS_SENT", occurredAt=at, message=message)


def _notification(who, number, at):
    message = thing(
        "PushNotificationMessageType",
        id=who.id(1401),
        createdAt=at,
        sentAt=at,
        templateCode="saving-day",
        title="あしたは節電の日です",
        textBody="17 時から 19 時まで、いつもより少なく。",
        supportSiteUrl="https://help.example.com/saving",
    )
    return thing(
        "PushNotificationEventType",
        id=who.id(1101 + number),
        eventType="PUSH_NOTIFICATION_SENT",
        occurredAt=at,
        message=message,
    )


def events(who):
    """Newest first."""
    bill = thing("EmailAttachmentType", id=who.id(1501), filename="請求書.pdf", temporaryUrl="https://files.example.com/bill.pdf")
    return [
        _email(who, 0, "2026-09-16T09:00:00+09:00", "電気料金のお知らせ", "今月の料金が決まりました。", [bill]),
        _sms(who, 1, "2026-09-04T10:00:00+09:00"),
        _notification(who, 2, "2026-08-25T18:00:00+09:00"),
        _email(who, 3, "2026-08-16T09:00:00+09:00", "停電のお知らせ", "点検のため 9 月 1 日の朝に停電します。"),
        _letter(who, 4, who.since),
    ]


def _note(who, number, body, pinned, at):
    return thing("AccountNoteType", id=who.id(1601 + number), body=body, isPinned=pinned, createdAt=at, unpinAt=None)


def _reminder(who):
    return thing(
        "Reminder",
        id=who.base + 1651,
        reminderTypeName="折り返しの電話",
        isKrakenManaged=False,
        content="料金プランの相談",
        dueAt="2026-09-22T10:00:00+09:00",
        assigneeUsername="desk-1",
        assigneeId="901",
        assigneeTeamName="お客さま窓口",
        assigneeTeamId="801",
        reopenInkConversation=False,
        createdAt="2026-09-18T16:30:00+09:00",
        params="{}",
    )


def complaint(who):
    contact = thing(
        "ComplaintContactType",
        name=who.name,
        actionTaken="検針値を直して請求し直しました",
        status="RESOLVED",
        createdAt="2025-11-18T13:00:00+09:00",
        mobile=who.mobile,
        email=who.email,
        preferredCommunicationMethod="EMAIL",
        summary="10 月 21 日の使用量が多すぎる",
    )
    return thing(
        "ComplaintType",
        id=who.id(1701),
        contacts=connection("ComplaintContactConnectionTypeConnection", [contact]),
        type_="BILLING",
        subtype="METER_READING",
        creationDate="2025-11-18",
        resolutionDate="2025-12-02",
        assigneeId="901",
        isOfficial=False,
    )


def account_fields(who):
    return {
        "events": connection("AccountEventConnectionTypeConnection", events(who)),
        "notes": [
            _note(who, 0, "電話は 18 時以降を希望", True, "2026-04-02T18:10:00+09:00"),
            _note(who, 1, "検針値の訂正を案内済み", False, "2025-12-02T11:25:00+09:00"),
        ],
        "reminders": connection("AccountReminderConnectionTypeConnection", [_reminder(who)]),
        "complaints": connection("ComplaintConnectionTypeConnection", [complaint(who)]),
    }


def _identity(channel, handle, name):
    return thing("InkContactChannelIdentity", channel=channel, handle=handle, displayName=name)


def _delivery():
    return thing("InkMessageDelivery", status="READ")


def ink_messages(who):
    """Oldest first: an exchange that changes its channel."""
    mail, line = _identity("EMAIL", who.email, who.name), _identity("LINE", f"line-{who.base}", who.name)
    phone = _identity("SMS", who.mobile, who.name)
    conversation = {"conversationId": who.base + 1801, "conversationRelayId": relay_id(who, "conversation")}
    tag = thing("InkTag", id=who.id(1811), name="料金")
    photo = thing("InkMessageAttachment", filename="meter.jpg", fetchUrl="https://files.example.com/meter.jpg", sizeInBytes=204800)
    spoken = thing(
        "LineTextMessage",
        displayContent="写真を送りました。確認をお願いします。",
        emojis=[thing("LineEmoji", index=9, length=1, productId="emoji-1", emojiId="001")],
    )
    return [
        thing(
            "InkEmail",
            direction="INBOUND",
            toHandles=[DESK],
            fromHandle=who.email,
            delivery=_delivery(),
            contactChannelIdentity=mail,
            occurredAt="2025-11-18T12:40:00+09:00",
            subject="使用量について",
            displayContent="10 月 21 日の使用量がいつもの倍です。",
            attachments=[photo],
            cc=[],
            isChannelEmail=True,
            tags=[tag],
            **conversation,
        ),
        thing(
            "InkLine",
            direction="INBOUND",
            fromHandle=line["handle"],
            toHandle="line-desk",
            delivery=_delivery(),
            contactChannelIdentity=line,
            occurredAt="2025-11-18T18:05:00+09:00",
            lineMessage=spoken,
            isChannelLine=True,
            attachments=[photo],
            tags=[tag],
        ),
        thing(
            "InkSMS",
            direction="OUTBOUND",
            fromHandle="0000",
            toHandle=who.mobile,
            delivery=_delivery(),
            contactChannelIdentity=phone,
            occurredAt="2025-12-02T11:20:00+09:00",
            displayContent="検針値を直しました。差額は次の請求で差し引きます。",
            isChannelSms=True,
            tags=[],
        ),
        thing(
            "InkGenericMessage",
            id=who.id(1821),
            direction="OUTBOUND",
            fromHandle="app",
            toHandle=who.user_id,
            delivery=_delivery(),
            contactChannelIdentity=_identity("GENERIC_API", who.user_id, who.name),
            occurredAt="2025-12-02T11:30:00+09:00",
            displayContent="お問い合わせは解決しました。",
            **conversation,
        ),
    ]


def relay_id(who, what):
    return f"relay-{what}-{who.key}"


def conversation(who):
    messages = ink_messages(who)
    identities = [message["contactChannelIdentity"] for message in messages]
    return thing(
        "InkConversation",
        id=relay_id(who, "conversation"),
        status="CLOSED",
        accountNumber=who.number,
        lastMessageAt=messages[-1]["occurredAt"],
        contactChannelIdentities=thing("InkContactChannelIdentities", default=identities[0], all=identities),
        accountUsers=[who.user],
        buckets=[thing("InkBucket", id=who.id(1831), name="請求", icon="receipt")],
        tags=[thing("InkTag", id=who.id(1811), name="料金")],
        events=connection(
            "InkConversationEventsConnection",
            [thing("InkNewMessage", occurredAt=message["occurredAt"], message=message) for message in messages],
        ),
    )


def _call(who):
    found = thing(
        "PhoneNumberIdentificationType",
        accountBestMatch=who.account,
        accountAllMatches=connection("AccountConnectionTypeConnection", [who.account]),
        accountUserBestMatch=who.user,
        accountUserAllMatches=connection("AccountUserConnectionTypeConnection", [who.user]),
    )
    return thing(
        "InboundCallType",
        id=who.id(1901),
        account=who.account,
        metadata=[
            thing("CallMetadataItemType", key="topic", value="料金プランの相談"),
            thing("CallMetadataItemType", key="duration", value="412"),
        ],
        initialCallerIdentification=found,
    )


def queries(who):
    talk = conversation(who)
    relays = {relay_id(who, f"message-{number}"): message for number, message in enumerate(ink_messages(who), 1)}
    nodes = {event["id"]: event for event in events(who)}
    nodes[who.id(1831)] = talk["buckets"][0]
    return {
        "inkConversation": by(
            ["conversationRelayId", "accountNumber"],
            {talk["id"]: talk, who.number: talk, "": refused("KT-CT-7617")},
            refused("KT-CT-7612"),
        ),
        "inkMessage": by(["messageRelayId"], relays, refused("KT-CT-7611")),
        "call": by(["id"], {who.id(1901): _call(who)}, refused("KT-CT-11802")),
        "complaint": by(["complaintId"], {who.id(1701): complaint(who)}, refused("KT-CT-12301")),
        "node": by(["id"], nodes),
    }
