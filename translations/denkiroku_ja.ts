<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AnnualStatement</name>
    <message>
        <source>Annual statement</source>
        <translation>年間明細書</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Charge</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>値引き・返金</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>お支払い</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>記帳</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Day</source>
        <translation>昼間</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜間</translation>
    </message>
    <message>
        <source>Morning and evening</source>
        <translation>朝夕</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Sunny hours</source>
        <translation>日中</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>夏季</translation>
    </message>
    <message>
        <source>Other seasons</source>
        <translation>その他の季節</translation>
    </message>
    <message>
        <source>Day in summer</source>
        <translation>夏季の昼間</translation>
    </message>
    <message>
        <source>Day in summer and winter</source>
        <translation>夏季・冬季の昼間</translation>
    </message>
    <message>
        <source>Day in other seasons</source>
        <translation>その他の季節の昼間</translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>Statement</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>インボイス</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>返金通知</translation>
    </message>
    <message>
        <source>Earlier bill</source>
        <translation>以前のご請求</translation>
    </message>
    <message>
        <source>Collective bill</source>
        <translation>まとめ請求</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>ご請求</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>お支払い済み</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>お支払い待ち</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>確定前</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>of a bill that no longer counts</comment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Renewable energy levy</source>
        <translation>再エネ賦課金</translation>
    </message>
    <message>
        <source>Fuel cost adjustment</source>
        <translation>燃料費調整額</translation>
    </message>
    <message>
        <source>Standing charge</source>
        <translation>基本料金</translation>
    </message>
    <message>
        <source>Energy charge</source>
        <translation>従量料金</translation>
    </message>
    <message>
        <source>Energy sold</source>
        <translation>売電</translation>
    </message>
    <message>
        <source>Energy charge, step %1</source>
        <translation>従量料金 第%1段階</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>料金</translation>
    </message>
</context>
<context>
    <name>BillFile</name>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
</context>
<context>
    <name>BillsModel</name>
    <message>
        <source>Issued</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ご請求期間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>お支払い期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>照合</translation>
    </message>
</context>
<context>
    <name>Dues</name>
    <message>
        <source>today</source>
        <translation>本日</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>At a convenience store, with the payment slip</source>
        <translation>コンビニで、払込票を使ってお支払いください</translation>
    </message>
    <message>
        <source>At a convenience store, with the payment slip, until %1</source>
        <translation>コンビニで、払込票を使って%1までにお支払いください</translation>
    </message>
    <message>
        <source>Will be collected: %1</source>
        <translation>自動で引き落とされます: %1</translation>
    </message>
    <message>
        <source>Will be collected on %1: %2</source>
        <translation>%1に引き落とされます: %2</translation>
    </message>
    <message>
        <source>How to pay is on the bill</source>
        <translation>お支払い方法は請求書をご覧ください</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>メールアドレスまたはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Check both and sign in again.</source>
        <translation>ご確認のうえ、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The supplier no longer accepts signing in with e-mail address and password here.</source>
        <translation>電力会社は、メールアドレスとパスワードによるサインインの受け付けを終了しました。</translation>
    </message>
    <message>
        <source>Choose another way to sign in.</source>
        <translation>別のサインイン方法をお選びください。</translation>
    </message>
    <message>
        <source>The supplier did not accept this API key.</source>
        <translation>この API キーは電力会社に受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The supplier did not accept the sign-in.</source>
        <translation>サインインは電力会社に受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This account does not belong to your sign-in, or no longer exists.</source>
        <translation>このアカウントは、お使いのサインインのものではないか、すでに存在しません。</translation>
    </message>
    <message>
        <source>Choose another account, or sign in again.</source>
        <translation>別のアカウントを選ぶか、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>That was too much data for one request.</source>
        <translation>一度に取得するデータが多すぎました。</translation>
    </message>
    <message>
        <source>Choose a shorter period.</source>
        <translation>期間を短くしてください。</translation>
    </message>
    <message>
        <source>The supplier cannot work this out at the moment.</source>
        <translation>電力会社では、現在この内容を計算できません。</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no PDF for this bill.</source>
        <translation>このご請求には PDF がありません。</translation>
    </message>
    <message>
        <source>Its lines are shown in the details.</source>
        <translation>明細は詳細に表示しています。</translation>
    </message>
    <message>
        <source>The address is not a safe one: only https is used.</source>
        <translation>安全なアドレスではありません。https だけを使います。</translation>
    </message>
    <message>
        <source>Check the address of the server.</source>
        <translation>サーバーのアドレスをご確認ください。</translation>
    </message>
    <message>
        <source>There is no connection to the supplier.</source>
        <translation>電力会社に接続できません。</translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation>インターネット接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The supplier did not answer in time.</source>
        <translation>電力会社から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Please try again in a moment.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent.</source>
        <translation>接続の安全を確認できないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer and the network you are in.</source>
        <translation>このコンピューターの日付と時刻、およびお使いのネットワークをご確認ください。</translation>
    </message>
    <message>
        <source>The supplier's server has a problem.</source>
        <translation>電力会社のサーバーに問題が発生しています。</translation>
    </message>
    <message>
        <source>Too many requests were made in a short time.</source>
        <translation>短い時間に問い合わせが集中しました。</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid.</source>
        <translation>サインインの有効期限が切れました。</translation>
    </message>
    <message>
        <source>This is not available for your account.</source>
        <translation>お使いのアカウントではご利用いただけません。</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>お客さまの操作は必要ありません。</translation>
    </message>
    <message>
        <source>The supplier has switched this off.</source>
        <translation>電力会社がこの機能を停止しています。</translation>
    </message>
    <message>
        <source>Please try again another day.</source>
        <translation>日を改めて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The supplier does not have what was asked for.</source>
        <translation>お探しの内容は電力会社にありません。</translation>
    </message>
    <message>
        <source>Reload the page to see what there is.</source>
        <translation>ページを更新して、最新の内容をご確認ください。</translation>
    </message>
    <message>
        <source>The supplier refused the request.</source>
        <translation>電力会社に受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <translation>入力内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look for a newer version of this program.</source>
        <translation>もう一度お試しください。続く場合は、このプログラムの新しいバージョンをお探しください。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Try again if you still need it.</source>
        <translation>必要な場合は、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Not available for your account.</source>
        <translation>お使いのアカウントではご利用いただけません。</translation>
    </message>
    <message>
        <source>Please wait some minutes and try again.</source>
        <translation>数分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Please try again in a minute.</source>
        <translation>1 分ほど待ってから、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s).</source>
        <translation>
            <numerusform>%n 分ほど待ってから、もう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>番号を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>If you need it, please ask the supplier.</source>
        <translation>必要な場合は、電力会社にお問い合わせください。</translation>
    </message>
    <message>
        <source>There is no such contract.</source>
        <translation>該当するご契約が見つかりません。</translation>
    </message>
    <message>
        <source>It is not clear which contract is wanted.</source>
        <translation>どのご契約かが指定されていません。</translation>
    </message>
    <message>
        <source>Give the contract's identifier or the account number.</source>
        <translation>ご契約の識別番号またはアカウント番号を指定してください。</translation>
    </message>
    <message>
        <source>The supplier does not know this account.</source>
        <translation>このアカウントは電力会社にありません。</translation>
    </message>
    <message>
        <source>The supplier could not use what was given about leaving.</source>
        <translation>解約の手続きについて、指定された内容を電力会社が使えませんでした。</translation>
    </message>
    <message>
        <source>There is no such task any more.</source>
        <translation>該当する処理はすでにありません。</translation>
    </message>
    <message>
        <source>Business details are not available for your account.</source>
        <translation>事業者の情報は、お使いのアカウントではご利用いただけません。</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>該当するお電話の記録が見つかりません。</translation>
    </message>
    <message>
        <source>There is no such complaint.</source>
        <translation>該当するお申し出が見つかりません。</translation>
    </message>
    <message>
        <source>The ledger was named twice, by its id and by its number.</source>
        <translation>台帳が ID と番号の両方で指定されています。</translation>
    </message>
    <message>
        <source>Give only one of the two.</source>
        <translation>どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Paying at a convenience store is not available for your account.</source>
        <translation>コンビニ払いは、お使いのアカウントではご利用いただけません。</translation>
    </message>
    <message>
        <source>The charges in detail are not available for your account.</source>
        <translation>料金の内訳は、お使いのアカウントではご利用いただけません。</translation>
    </message>
    <message>
        <source>The progress of your applications is not available for your account.</source>
        <translation>お手続きの進み具合は、お使いのアカウントではご利用いただけません。</translation>
    </message>
    <message>
        <source>Additional data are not available for your account.</source>
        <translation>追加のデータは、お使いのアカウントではご利用いただけません。</translation>
    </message>
    <message>
        <source>The supplier could not use what was given for the additional data.</source>
        <translation>追加のデータについて、指定された内容を電力会社が使えませんでした。</translation>
    </message>
    <message>
        <source>There are no additional data under this name.</source>
        <translation>この名前の追加のデータはありません。</translation>
    </message>
    <message>
        <source>Check the name and try again.</source>
        <translation>名前を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>These details of the contract are not available for your account.</source>
        <translation>ご契約のこの詳細は、お使いのアカウントではご利用いただけません。</translation>
    </message>
    <message>
        <source>This contract is not available for your account.</source>
        <translation>このご契約は、お使いのアカウントではご利用いただけません。</translation>
    </message>
    <message>
        <source>The supplier could not use this feedback form.</source>
        <translation>このアンケートの指定を電力会社が使えませんでした。</translation>
    </message>
    <message>
        <source>There are no messages for this account.</source>
        <translation>このアカウントにはメッセージがありません。</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>該当するメッセージが見つかりません。</translation>
    </message>
    <message>
        <source>There is no such conversation.</source>
        <translation>該当する会話が見つかりません。</translation>
    </message>
    <message>
        <source>It is not clear whose conversation is wanted.</source>
        <translation>どなたの会話かが指定されていません。</translation>
    </message>
    <message>
        <source>Give an account number or a relay id.</source>
        <translation>アカウント番号またはリレー ID を指定してください。</translation>
    </message>
    <message>
        <source>The number of the conversation is not a valid one.</source>
        <translation>会話の番号が正しくありません。</translation>
    </message>
    <message>
        <source>The supplier has no such screen.</source>
        <translation>該当する画面は電力会社にありません。</translation>
    </message>
    <message>
        <source>This screen takes no further details.</source>
        <translation>この画面には追加の指定ができません。</translation>
    </message>
    <message>
        <source>Leave the details out and try again.</source>
        <translation>追加の指定を外して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The details given for this screen could not be used.</source>
        <translation>この画面に指定された内容を使えませんでした。</translation>
    </message>
    <message>
        <source>Data that this screen needs are missing.</source>
        <translation>この画面に必要なデータがありません。</translation>
    </message>
    <message>
        <source>The supplier could not translate this screen.</source>
        <translation>電力会社がこの画面を翻訳できませんでした。</translation>
    </message>
    <message>
        <source>There is no such step on this screen.</source>
        <translation>この画面に該当する手順はありません。</translation>
    </message>
    <message>
        <source>A step that was completed cannot be taken back.</source>
        <translation>完了した手順は取り消せません。</translation>
    </message>
    <message>
        <source>Go on from here.</source>
        <translation>このまま先へお進みください。</translation>
    </message>
    <message>
        <source>The account reference is not a valid one.</source>
        <translation>アカウントの参照番号が正しくありません。</translation>
    </message>
    <message>
        <source>This application can no longer be changed.</source>
        <translation>このお申し込みは変更できなくなりました。</translation>
    </message>
    <message>
        <source>There is no such application.</source>
        <translation>該当するお申し込みが見つかりません。</translation>
    </message>
    <message>
        <source>Loyalty points have not been set up for your account.</source>
        <translation>お使いのアカウントでは、ポイントが設定されていません。</translation>
    </message>
    <message>
        <source>The supplier has switched off the balance of loyalty points.</source>
        <translation>電力会社がポイント残高の照会を停止しています。</translation>
    </message>
    <message>
        <source>Loyalty points are not available for your account.</source>
        <translation>ポイントは、お使いのアカウントではご利用いただけません。</translation>
    </message>
    <message>
        <source>It is not clear whose loyalty points are wanted.</source>
        <translation>どなたのポイントかが指定されていません。</translation>
    </message>
    <message>
        <source>Give the account number.</source>
        <translation>アカウント番号を指定してください。</translation>
    </message>
    <message>
        <source>The number of the portfolio is not a valid one.</source>
        <translation>ポートフォリオの番号が正しくありません。</translation>
    </message>
    <message>
        <source>The supplier has no typical consumption for this grid operator.</source>
        <translation>この送配電事業者の標準的な使用量は電力会社にありません。</translation>
    </message>
    <message>
        <source>Choose another area.</source>
        <translation>別のエリアをお選びください。</translation>
    </message>
    <message>
        <source>The supplier has no typical consumption for this month.</source>
        <translation>この月の標準的な使用量は電力会社にありません。</translation>
    </message>
    <message>
        <source>Choose another month.</source>
        <translation>別の月をお選びください。</translation>
    </message>
    <message>
        <source>The supplier has no typical consumption for this product.</source>
        <translation>この料金プランの標準的な使用量は電力会社にありません。</translation>
    </message>
    <message>
        <source>Choose another product.</source>
        <translation>別の料金プランをお選びください。</translation>
    </message>
    <message>
        <source>The postcode is not a valid one.</source>
        <translation>郵便番号が正しくありません。</translation>
    </message>
    <message>
        <source>Enter the seven digits of the postcode.</source>
        <translation>郵便番号を 7 桁の数字で入力してください。</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>このプログラムに新しいバージョンがないか、ご確認ください。</translation>
    </message>
    <message>
        <source>Please use the supplier's website for this.</source>
        <translation>電力会社のウェブサイトでお手続きください。</translation>
    </message>
    <message>
        <source>Something that is needed to sign in is missing.</source>
        <translation>サインインに必要な項目が入力されていません。</translation>
    </message>
    <message>
        <source>Fill in every field and sign in.</source>
        <translation>すべての項目を入力して、サインインしてください。</translation>
    </message>
    <message>
        <source>This name cannot be used for a profile.</source>
        <translation>この名前はプロファイルに使えません。</translation>
    </message>
    <message>
        <source>Choose a short name without an e-mail address in it.</source>
        <translation>メールアドレスを含まない短い名前をお選びください。</translation>
    </message>
    <message>
        <source>This way to sign in is not known here.</source>
        <translation>このサインイン方法には対応していません。</translation>
    </message>
    <message>
        <source>Signing in with an API key is not available.</source>
        <translation>API キーによるサインインはご利用いただけません。</translation>
    </message>
    <message>
        <source>The supplier was asked without a sign-in.</source>
        <translation>サインインしていない状態で電力会社に問い合わせました。</translation>
    </message>
    <message>
        <source>A long-lasting sign-in is not available for your account.</source>
        <translation>長期間有効なサインインは、お使いのアカウントではご利用いただけません。</translation>
    </message>
    <message>
        <source>Sign in in the ordinary way.</source>
        <translation>通常の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>Your account cannot manage sign-ins and devices here.</source>
        <translation>お使いのアカウントでは、ここでサインインや認証デバイスを管理できません。</translation>
    </message>
    <message>
        <source>The account and the customer's details do not belong together.</source>
        <translation>アカウントとご契約者さまの情報が一致しません。</translation>
    </message>
    <message>
        <source>The supplier does not know this sign-in device.</source>
        <translation>この認証デバイスは電力会社に登録されていません。</translation>
    </message>
    <message>
        <source>The code is not right.</source>
        <translation>認証コードが正しくありません。</translation>
    </message>
    <message>
        <source>Enter the newest code of your device.</source>
        <translation>認証デバイスに表示される最新のコードを入力してください。</translation>
    </message>
    <message>
        <source>The sign-in device could not be added.</source>
        <translation>認証デバイスを追加できませんでした。</translation>
    </message>
    <message>
        <source>The sign-in device could not be removed.</source>
        <translation>認証デバイスを削除できませんでした。</translation>
    </message>
    <message>
        <source>A second sign-in device is needed first.</source>
        <translation>先に予備の認証デバイスが必要です。</translation>
    </message>
    <message>
        <source>Add a second device on the supplier's website.</source>
        <translation>電力会社のウェブサイトで、予備の認証デバイスを追加してください。</translation>
    </message>
    <message>
        <source>The program asked for a list without saying how long.</source>
        <translation>一覧の件数を指定せずに問い合わせました。</translation>
    </message>
    <message>
        <source>The supplier does not have an operation of this name.</source>
        <translation>この名前の操作は電力会社にありません。</translation>
    </message>
    <message>
        <source>A date was sent without its time zone.</source>
        <translation>日時をタイムゾーンなしで送信しました。</translation>
    </message>
    <message>
        <source>Give the time with its zone, such as +09:00.</source>
        <translation>「+09:00」のように、タイムゾーンを付けて指定してください。</translation>
    </message>
    <message>
        <source>The new password does not meet the supplier's rules.</source>
        <translation>新しいパスワードが電力会社の条件を満たしていません。</translation>
    </message>
    <message>
        <source>Choose a longer or more varied password.</source>
        <translation>より長く、文字の種類が多いパスワードをお選びください。</translation>
    </message>
    <message>
        <source>The present password is not right.</source>
        <translation>現在のパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>The address of the server that keeps the sign-ins is not known.</source>
        <translation>サインインを管理するサーバーのアドレスがわかりません。</translation>
    </message>
    <message>
        <source>Use the supplier's own address for this.</source>
        <translation>電力会社の標準のアドレスをお使いください。</translation>
    </message>
    <message>
        <source>This is not something that can be run here.</source>
        <translation>この操作はここでは実行できません。</translation>
    </message>
    <message>
        <source>Choose an operation from the list.</source>
        <translation>一覧から操作をお選びください。</translation>
    </message>
    <message>
        <source>What was entered does not fit the operation.</source>
        <translation>入力内容が操作に合っていません。</translation>
    </message>
    <message>
        <source>Check the values and try again.</source>
        <translation>値を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program is using the stored half-hours just now.</source>
        <translation>保存された30分値は、いま別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file of the stored half-hours is damaged.</source>
        <translation>保存された30分値のファイルが壊れています。</translation>
    </message>
    <message>
        <source>Move the file away and fetch the half-hours again.</source>
        <translation>ファイルを別の場所に移し、30分値を取得し直してください。</translation>
    </message>
    <message>
        <source>The stored half-hours could not be used.</source>
        <translation>保存された30分値を利用できませんでした。</translation>
    </message>
    <message>
        <source>The technical detail says more.</source>
        <translation>詳しくは技術情報をご覧ください。</translation>
    </message>
    <message>
        <source>There is no room left to store the half-hours.</source>
        <translation>30分値を保存する空き容量がありません。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A newer version of this program made the stored half-hours.</source>
        <translation>保存された30分値は、このプログラムの新しいバージョンで作成されたものです。</translation>
    </message>
    <message>
        <source>Where the half-hours are to be stored there is something else.</source>
        <translation>30分値の保存先に、別のものがあります。</translation>
    </message>
    <message>
        <source>Choose another place for them.</source>
        <translation>別の保存先を選んでください。</translation>
    </message>
    <message>
        <source>The file of the stored half-hours cannot be opened.</source>
        <translation>保存された30分値のファイルを開けません。</translation>
    </message>
    <message>
        <source>Check the folder and who may write there.</source>
        <translation>フォルダーと書き込み権限をご確認ください。</translation>
    </message>
    <message>
        <source>The database server of the half-hours cannot be used.</source>
        <translation>30分値のデータベースサーバーを利用できません。</translation>
    </message>
    <message>
        <source>Check its address and your user name.</source>
        <translation>サーバーのアドレスとユーザー名をご確認ください。</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>A year on one page, as the supplier sends it.</source>
        <translation>1年分をまとめた年間の明細です。電力会社が発行するものです。</translation>
    </message>
    <message>
        <source>How the account came to the supplier.</source>
        <translation>アカウントのお申し込みの経緯です。</translation>
    </message>
    <message>
        <source>Devices of the customer's own that the supplier knows. Younger than the rest of the account, so it is asked by itself.</source>
        <translation>電力会社に登録されている、お客さまの機器です。アカウントの他の項目より新しいため、個別に問い合わせます。</translation>
    </message>
    <message>
        <source>One billing document in full, whatever its kind.</source>
        <translation>請求書などの書類1件のすべての内容です。種類は問いません。</translation>
    </message>
    <message>
        <source>Why a charge may be put on an account.</source>
        <translation>アカウントへの料金の追加に使われる理由の一覧です。</translation>
    </message>
    <message>
        <source>What the customer has agreed to, and other companies' numbers for the account.</source>
        <translation>お客さまが同意した内容と、他社でのこのアカウントの番号です。</translation>
    </message>
    <message>
        <source>Whom the supplier writes to, and where the bills go.</source>
        <translation>電力会社からの連絡の宛先と、請求書の送付先です。</translation>
    </message>
    <message>
        <source>What a contract of the account says, term by term.</source>
        <translation>アカウントの契約書の内容を、条項ごとに表示します。</translation>
    </message>
    <message>
        <source>A contract of the account: its parties, dates and version. Its terms are in AccountContractTerms.</source>
        <translation>アカウントの契約書です。当事者、日付、版を表示します。条項は AccountContractTerms にあります。</translation>
    </message>
    <message>
        <source>Why a credit may be put on an account.</source>
        <translation>アカウントのご請求を減額するときに使われる理由の一覧です。</translation>
    </message>
    <message>
        <source>Taking part in the days on which using less is rewarded.</source>
        <translation>節電で特典がもらえる日への参加状況です。</translation>
    </message>
    <message>
        <source>What was sent to the customer: mail, letters, text messages, notifications.</source>
        <translation>お客さまに送られたメール、郵便、SMS、通知です。</translation>
    </message>
    <message>
        <source>Files attached to the account.</source>
        <translation>アカウントに添付されたファイルです。</translation>
    </message>
    <message>
        <source>The invoices that the ledgers hold, apart from the statements.</source>
        <translation>台帳にあるインボイスです。請求書は含みません。</translation>
    </message>
    <message>
        <source>Each ledger of the account: what stands on it, what is asked back, how it may be paid.</source>
        <translation>アカウントの各台帳です。残高、返金の申し込み、利用できるお支払い方法を表示します。</translation>
    </message>
    <message>
        <source>The agreements of every market on one list. `product.rates` is left out: it is refused to customers and takes the product with it.</source>
        <translation>すべての市場のご契約の一覧です。`product.rates` は含みません。お客さまには開示されず、問い合わせるとプラン全体が取得できなくなるためです。</translation>
    </message>
    <message>
        <source>Notes, reminders and complaints that the supplier keeps for the account.</source>
        <translation>電力会社がこのアカウントについて記録しているメモ、リマインダー、苦情です。</translation>
    </message>
    <message>
        <source>Whether payments may be changed, and what makes the next bill. Younger than the rest of the account, so it is asked by itself.</source>
        <translation>お支払い方法を変更できるかどうかと、次のご請求の決まり方です。アカウントの他の項目より新しいため、個別に問い合わせます。</translation>
    </message>
    <message>
        <source>How the account pays: cards, bank accounts and slips, and which is preferred. Numbers come masked.</source>
        <translation>アカウントのお支払い方法です。クレジットカード、銀行口座、払込票と、優先するものを表示します。番号は一部が伏せられています。</translation>
    </message>
    <message>
        <source>Debts agreed to be paid in parts.</source>
        <translation>分割でのお支払いに合意した未払い分です。</translation>
    </message>
    <message>
        <source>When and how much is taken regularly.</source>
        <translation>定期的なお支払いの時期と金額です。</translation>
    </message>
    <message>
        <source>The group of accounts that this one belongs to.</source>
        <translation>このアカウントが属するポートフォリオ(アカウントのまとまり)です。</translation>
    </message>
    <message>
        <source>What the account is: its kind, its state, how it is written to. Money is in AccountSummary.</source>
        <translation>アカウントの種類、状態、連絡方法です。金額は AccountSummary にあります。</translation>
    </message>
    <message>
        <source>The account that another company's reference stands for.</source>
        <translation>他社の参照番号に対応するアカウントです。</translation>
    </message>
    <message>
        <source>Friends recommended, what both sides got, and the schemes that run.</source>
        <translation>ご紹介した方、双方が受け取った特典、実施中の紹介制度です。</translation>
    </message>
    <message>
        <source>What could be paid back, and what was.</source>
        <translation>返金できる金額と、返金済みの金額です。</translation>
    </message>
    <message>
        <source>Money at a glance: what the account owes, by ledger, and the billing period in progress.</source>
        <translation>金額の概要です。台帳ごとのお支払いが必要な金額と、現在の請求期間を表示します。</translation>
    </message>
    <message>
        <source>Help with paying: hardship, assistance, contributions, collection.</source>
        <translation>お支払いの支援に関する情報です。生活困窮、援助、寄付、回収の状況を表示します。</translation>
    </message>
    <message>
        <source>The entries of the account that are on no bill yet, and those foreseen.</source>
        <translation>まだ請求書に載っていない明細と、今後予定されている明細です。</translation>
    </message>
    <message>
        <source>What each account of the user owes, and what was last billed and paid.</source>
        <translation>利用者の各アカウントについて、お支払いが必要な金額と、直近のご請求とお支払いです。</translation>
    </message>
    <message>
        <source>How each account of the user pays, and when.</source>
        <translation>利用者の各アカウントのお支払い方法と時期です。</translation>
    </message>
    <message>
        <source>What the supplier has on file for each account of the user.</source>
        <translation>利用者の各アカウントについて、電力会社が保管している記録です。</translation>
    </message>
    <message>
        <source>Where each account of the user is supplied and on what.</source>
        <translation>利用者の各アカウントの供給場所とご契約です。</translation>
    </message>
    <message>
        <source>Every account of the signed-in user, or those of a telephone number or a portfolio.</source>
        <translation>サインイン中の利用者のすべてのアカウントです。電話番号やポートフォリオを指定することもできます。</translation>
    </message>
    <message>
        <source>What a partner's link gives to those who come by it.</source>
        <translation>提携先のリンクから申し込んだ方が受け取る特典です。</translation>
    </message>
    <message>
        <source>What households get for signing up at present.</source>
        <translation>現在、ご家庭の新規お申し込みで受け取れる特典です。</translation>
    </message>
    <message>
        <source>One agreement with the prices of its product.</source>
        <translation>ご契約1件と、そのプランの単価です。</translation>
    </message>
    <message>
        <source>Which version of its program the supplier's sign-in server runs.</source>
        <translation>電力会社のサインイン用サーバーで動いているプログラムのバージョンです。</translation>
    </message>
    <message>
        <source>The programs that the customer has let in.</source>
        <translation>お客さまが利用を許可したアプリです。</translation>
    </message>
    <message>
        <source>The days on which an agreement's product may be changed.</source>
        <translation>ご契約のプランを変更できる日です。</translation>
    </message>
    <message>
        <source>The names of the events that the supplier's pages may send.</source>
        <translation>電力会社の画面が送信できるイベントの名前です。</translation>
    </message>
    <message>
        <source>The names of the supplier's pages.</source>
        <translation>電力会社の画面の名前です。</translation>
    </message>
    <message>
        <source>A page that the supplier lays out for its own app.</source>
        <translation>電力会社が自社のアプリ向けに構成している画面です。</translation>
    </message>
    <message>
        <source>The document itself. Its address lives for about an hour: ask when it is opened, never keep it.</source>
        <translation>書類そのものです。アドレスの有効期間は約1時間です。保存せず、開くときに取得してください。</translation>
    </message>
    <message>
        <source>The charges of one billing document, line by line; amounts are yen with decimals, credits negative.</source>
        <translation>請求書などの書類1件の料金明細です。金額は小数を含む円で、差し引く分はマイナスです。</translation>
    </message>
    <message>
        <source>The older way to the document, for bills without attachments. Deprecated by the supplier, so it is asked by itself.</source>
        <translation>添付書類のないご請求について、書類を取得する以前の方法です。電力会社が非推奨としているため、個別に問い合わせます。</translation>
    </message>
    <message>
        <source>The entries on one billing document.</source>
        <translation>請求書などの書類1件に載っている明細です。</translation>
    </message>
    <message>
        <source>One page of billing documents, newest first. Due dates are on the ledger's statements: see StatementDueDates.</source>
        <translation>請求書などの書類の一覧を、新しい順に1ページずつ表示します。お支払い期限は台帳側の請求書にあります。StatementDueDates をご覧ください。</translation>
    </message>
    <message>
        <source>What a company's referral code gives.</source>
        <translation>法人のご紹介コードで受け取れる特典です。</translation>
    </message>
    <message>
        <source>What a contract of the company says, term by term.</source>
        <translation>法人の契約書の内容を、条項ごとに表示します。</translation>
    </message>
    <message>
        <source>A contract of the company: its parties, dates and version. Its terms are in BusinessContractTerms.</source>
        <translation>法人の契約書です。当事者、日付、版を表示します。条項は BusinessContractTerms にあります。</translation>
    </message>
    <message>
        <source>How a company pays. Numbers come masked.</source>
        <translation>法人のお支払い方法です。番号は一部が伏せられています。</translation>
    </message>
    <message>
        <source>A company with its addresses and accounts.</source>
        <translation>法人と、その住所、アカウントです。</translation>
    </message>
    <message>
        <source>A telephone call with the supplier.</source>
        <translation>電力会社との通話の記録です。</translation>
    </message>
    <message>
        <source>The campaigns that an account is in.</source>
        <translation>アカウントが参加しているキャンペーンです。</translation>
    </message>
    <message>
        <source>A complaint and what was done about it.</source>
        <translation>苦情と、その対応の内容です。</translation>
    </message>
    <message>
        <source>What customers can give to, on top of their bill.</source>
        <translation>ご請求に上乗せして寄付できる先の一覧です。</translation>
    </message>
    <message>
        <source>The first page of the supplier's own app, as it is laid out for an account.</source>
        <translation>電力会社の自社アプリの最初の画面です。アカウントに合わせた構成で表示します。</translation>
    </message>
    <message>
        <source>How an account pays unless told otherwise. Deprecated by the supplier; AccountLedgers has its successor, usablePaymentInstructions.</source>
        <translation>アカウントの既定のお支払い方法です。電力会社が非推奨としており、後継は AccountLedgers の usablePaymentInstructions です。</translation>
    </message>
    <message>
        <source>The score that a feedback form starts with.</source>
        <translation>アンケートで最初に選ばれている点数です。</translation>
    </message>
    <message>
        <source>What a household's referral code gives.</source>
        <translation>ご家庭のご紹介コードで受け取れる特典です。</translation>
    </message>
    <message>
        <source>What a code gives to households that join.</source>
        <translation>コードを使って加入したご家庭が受け取れる特典です。</translation>
    </message>
    <message>
        <source>What a code gives to households that sign up.</source>
        <translation>コードを使って新規に申し込んだご家庭が受け取れる特典です。</translation>
    </message>
    <message>
        <source>Reminders about a debt: how far they are and what comes next.</source>
        <translation>未払い分についてのお知らせの状況と、次の予定です。</translation>
    </message>
    <message>
        <source>Whether an account can join the points programme, and why not.</source>
        <translation>アカウントがポイント制度に参加できるかどうかと、できない場合の理由です。</translation>
    </message>
    <message>
        <source>A private network inside a building, and the places on it.</source>
        <translation>建物内の専用の電力網と、それにつながる物件です。</translation>
    </message>
    <message>
        <source>How much carbon the power of the moment costs. Documented by the supplier, but gone from its schema: expect a refusal.</source>
        <translation>現在の電気に伴う二酸化炭素の排出量です。電力会社の文書にはありますが、スキーマから削除されているため、通常はエラーになります。</translation>
    </message>
    <message>
        <source>Things that the supplier sells besides power.</source>
        <translation>電力会社が電気のほかに販売している商品です。</translation>
    </message>
    <message>
        <source>What an account has bought besides power.</source>
        <translation>アカウントで購入した、電気以外の商品です。</translation>
    </message>
    <message>
        <source>Offers for things besides power.</source>
        <translation>電気以外の商品のお見積もりです。</translation>
    </message>
    <message>
        <source>Half-hours sold by every generation point of an account, from (included) to (excluded). Same limits as the readings.</source>
        <translation>アカウントのすべての発電地点の売電量を、30分ごとに表示します。開始時刻は含み、終了時刻は含みません。制限は30分値と同じです。</translation>
    </message>
    <message>
        <source>Half-hours of every supply point of an account, from (included) to (excluded). The server returns at most 1,488 rows a supply point and drops the oldest silently: ask for 28 days or fewer.</source>
        <translation>アカウントのすべての供給地点の30分値です。開始時刻は含み、終了時刻は含みません。サーバーが返すのは供給地点ごとに最大1,488件で、古いものから通知なく省かれます。28日分以内で指定してください。</translation>
    </message>
    <message>
        <source>The exchange between a customer and the supplier, message by message.</source>
        <translation>お客さまと電力会社のやり取りを、メッセージごとに表示します。</translation>
    </message>
    <message>
        <source>One message of an exchange, whatever it came by.</source>
        <translation>やり取りの中のメッセージ1件です。連絡手段は問いません。</translation>
    </message>
    <message>
        <source>Which of the supplier's channels are connected, such as LINE.</source>
        <translation>LINE など、連携している電力会社の連絡手段です。</translation>
    </message>
    <message>
        <source>Whether a link for a new password still works.</source>
        <translation>パスワード再設定用のリンクがまだ有効かどうかです。</translation>
    </message>
    <message>
        <source>Joining the supplier, in detail: when, on which product, by which channel.</source>
        <translation>電力会社への加入手続きの詳細です。時期、プラン、申し込み経路を表示します。</translation>
    </message>
    <message>
        <source>Which version of its program the supplier runs.</source>
        <translation>電力会社のサーバーで動いているプログラムのバージョンです。</translation>
    </message>
    <message>
        <source>The newest scheduled convenience store payment: its slip's address and the day it is due. Null when there is none.</source>
        <translation>予定されている最新のコンビニ払いです。払込票のアドレスとお支払い期限を表示します。ない場合は null です。</translation>
    </message>
    <message>
        <source>Whether a name or an address would be turned away at sign-up.</source>
        <translation>お申し込みの際に、お名前やご住所が受け付けられないかどうかです。</translation>
    </message>
    <message>
        <source>Leaving the supplier: how far it is and what was asked for.</source>
        <translation>解約手続きの進み具合と、お申し込みの内容です。</translation>
    </message>
    <message>
        <source>The entries of the account's ledgers, newest first: charges, credits, payments, repayments.</source>
        <translation>アカウントの台帳の明細を、新しい順に表示します。料金、減額、お支払い、返金を含みます。</translation>
    </message>
    <message>
        <source>Joining, leaving, moving in and moving out: what is under way for an account.</source>
        <translation>アカウントで進行中の加入、解約、転入、転出の手続きです。</translation>
    </message>
    <message>
        <source>Whether the monthly amount covers what is used, reckoned anew.</source>
        <translation>毎月のお支払い額がご使用量に見合っているかどうかを、計算し直して表示します。</translation>
    </message>
    <message>
        <source>Points gained and spent.</source>
        <translation>獲得したポイントと使ったポイントです。</translation>
    </message>
    <message>
        <source>How many points there are and what they are worth.</source>
        <translation>ポイントの残高と、その価値です。</translation>
    </message>
    <message>
        <source>One note beside an account, a user or a place.</source>
        <translation>アカウント、利用者、物件に付けられた補足情報1件です。</translation>
    </message>
    <message>
        <source>What the supplier has noted beside an account, a user or a place.</source>
        <translation>電力会社がアカウント、利用者、物件に付けた補足情報です。</translation>
    </message>
    <message>
        <source>The devices that confirm a sign-in.</source>
        <translation>サインインの確認に使う端末です。</translation>
    </message>
    <message>
        <source>Anything that has a global id, with what its kind has to show.</source>
        <translation>グローバル ID を持つものを、種類に応じた内容で表示します。</translation>
    </message>
    <message>
        <source>Signing in and refreshing. Sent without an Authorization header.</source>
        <translation>サインインと、その更新です。Authorization ヘッダーなしで送ります。</translation>
    </message>
    <message>
        <source>An offer being made to a company.</source>
        <translation>法人向けに進行中の提案です。</translation>
    </message>
    <message>
        <source>One detail of an offer being made.</source>
        <translation>進行中の提案の項目1件です。</translation>
    </message>
    <message>
        <source>What a password must be like.</source>
        <translation>パスワードの条件です。</translation>
    </message>
    <message>
        <source>The payments that the supplier expects to take next.</source>
        <translation>電力会社が今後予定している引き落としなどのお支払いです。</translation>
    </message>
    <message>
        <source>Payments that were asked for, and where the money came from.</source>
        <translation>請求されたお支払いと、その支払い元です。</translation>
    </message>
    <message>
        <source>One page of payments, in the server's order (newest first).</source>
        <translation>お支払いの一覧を、サーバーの順序(新しい順)で1ページずつ表示します。</translation>
    </message>
    <message>
        <source>A group of accounts: its accounts, and the groups above and below it.</source>
        <translation>ポートフォリオ(アカウントのまとまり)です。含まれるアカウントと、上位・下位のポートフォリオを表示します。</translation>
    </message>
    <message>
        <source>Which errors an operation of the API can answer with.</source>
        <translation>API の操作が返す可能性のあるエラーです。</translation>
    </message>
    <message>
        <source>The places of a postcode.</source>
        <translation>郵便番号に対応する地域です。</translation>
    </message>
    <message>
        <source>Whether a supply point may take a product.</source>
        <translation>供給地点でプランを利用できるかどうかです。</translation>
    </message>
    <message>
        <source>Places found by a part of their address, best first.</source>
        <translation>住所の一部から検索した物件です。一致の度合いが高い順に表示します。</translation>
    </message>
    <message>
        <source>The places supplied and the points they are supplied at. `activeFrom` widens the list to places left since then.</source>
        <translation>供給中の物件と、その供給地点です。`activeFrom` を指定すると、その日以降に退去した物件も含みます。</translation>
    </message>
    <message>
        <source>The capacity of a place's points. Refused to many customers, so it is asked by itself.</source>
        <translation>物件の供給地点の契約容量です。多くのお客さまには開示されないため、個別に問い合わせます。</translation>
    </message>
    <message>
        <source>The confirmed monthly readings of a place's points.</source>
        <translation>物件の供給地点の、確定した月ごとの検針値です。</translation>
    </message>
    <message>
        <source>Measured values of a place, with costs, between two moments.</source>
        <translation>指定した期間の物件の計測値と費用です。</translation>
    </message>
    <message>
        <source>Places found by a part of their address. Deprecated by the supplier; PropertiesSearch is its successor.</source>
        <translation>住所の一部から検索した物件です。電力会社が非推奨としており、後継は PropertiesSearch です。</translation>
    </message>
    <message>
        <source>What a place is supplied with: points, agreements, meters, the days of reading.</source>
        <translation>物件への供給の内容です。供給地点、ご契約、メーター、検針日を表示します。</translation>
    </message>
    <message>
        <source>Changes under way at a place's points: moving, switching, another capacity.</source>
        <translation>物件の供給地点で進行中の変更です。引っ越し、切り替え、契約容量の変更を表示します。</translation>
    </message>
    <message>
        <source>A place: its address, who lived there when, and what it belongs to.</source>
        <translation>物件です。住所、入居の履歴、関連するアカウントなどを表示します。</translation>
    </message>
    <message>
        <source>What a feedback form asks.</source>
        <translation>アンケートの質問です。</translation>
    </message>
    <message>
        <source>An offer of products for a place, with the estimated costs.</source>
        <translation>物件向けのプランの提案と、料金の見積もりです。</translation>
    </message>
    <message>
        <source>How much of the hour's allowance is left, and which fields have limits of their own.</source>
        <translation>1時間あたりの利用枠の残りと、個別の制限がある項目です。</translation>
    </message>
    <message>
        <source>The power companies of the country, to name one's earlier supplier.</source>
        <translation>国内の電力会社の一覧です。以前の電力会社を指定するときに使います。</translation>
    </message>
    <message>
        <source>What the ledgers know of each statement and the bills do not: when it is due and what is still open.</source>
        <translation>台帳だけにある、請求書ごとの情報です。お支払い期限と未払いの金額を表示します。</translation>
    </message>
    <message>
        <source>What each supply point is supplied on. Apart from Properties, because a refused `product` nulls its parents.</source>
        <translation>各供給地点のご契約です。`product` が開示されない場合に上位の項目まで null になるため、Properties とは別に問い合わせます。</translation>
    </message>
    <message>
        <source>Readings of a supply point, as fine as half-hours, page by page and without the limit of 31 days.</source>
        <translation>供給地点の計測値です。最小30分単位で、1ページずつ取得します。31日の制限はありません。</translation>
    </message>
    <message>
        <source>A supply point of any market by the number printed on the bill.</source>
        <translation>請求書に記載された番号で指定する供給地点です。市場は問いません。</translation>
    </message>
    <message>
        <source>The supply points of an account or a portfolio, of every market.</source>
        <translation>アカウントまたはポートフォリオの、すべての市場の供給地点です。</translation>
    </message>
    <message>
        <source>The prices of the products sold in an area.</source>
        <translation>地域で販売されているプランの単価です。</translation>
    </message>
    <message>
        <source>How a task that the supplier does in the background ended.</source>
        <translation>電力会社がバックグラウンドで行う処理の結果です。</translation>
    </message>
    <message>
        <source>The terms of a product.</source>
        <translation>プランの約款です。</translation>
    </message>
    <message>
        <source>The supplier's general terms, of today or of a given version.</source>
        <translation>電力会社の利用規約です。現在の版か、指定した版を表示します。</translation>
    </message>
    <message>
        <source>What customers of an area typically use in each half-hour of a day of a month.</source>
        <translation>地域のお客さまの標準的なご使用量です。指定した月の1日を30分ごとに表示します。</translation>
    </message>
    <message>
        <source>The signed-in person's API key. It opens the account, so it is asked only when the person asks for it.</source>
        <translation>サインイン中の方の API キーです。アカウントを操作できる情報のため、ご本人が求めたときだけ問い合わせます。</translation>
    </message>
    <message>
        <source>The signed-in person's own ways to pay. Numbers come masked.</source>
        <translation>サインイン中の方ご自身のお支払い方法です。番号は一部が伏せられています。</translation>
    </message>
    <message>
        <source>What the signed-in person wants to be sent, has agreed to, and asked to be considered.</source>
        <translation>サインイン中の方が希望するお知らせ、同意した内容、配慮してほしい事項です。</translation>
    </message>
    <message>
        <source>The signed-in person: names, how to be reached, what the supplier noted.</source>
        <translation>サインイン中の方のお名前、連絡先、電力会社の補足情報です。</translation>
    </message>
    <message>
        <source>What the signed-in person may do, for which accounts, portfolios and companies.</source>
        <translation>サインイン中の方に許可されている操作と、対象のアカウント、ポートフォリオ、法人です。</translation>
    </message>
    <message>
        <source>Who is signed in, and which accounts they hold. Kept small: some fields that are readable below `account` are refused below `viewer.accounts`.</source>
        <translation>サインイン中の方と、保有するアカウントです。`account` で読める項目の一部は `viewer.accounts` では開示されないため、最小限にしています。</translation>
    </message>
    <message>
        <source>What a supply point fed into the grid, as fine as half-hours, page by page and without the limit of 31 days.</source>
        <translation>供給地点から系統へ送った電力量。最も細かくて30分値で、31日の上限なくページごとに取得します。</translation>
    </message>
    <message>
        <source>What is paid for energy sold at each generation point, and since when.</source>
        <translation>発電地点ごとの買取単価と、その適用開始日。</translation>
    </message>
    <message>
        <source>What was booked on every ledger of an account, newest first: what its balance went by.</source>
        <translation>各元帳の記帳(新しい順)。残高の動きのもと。</translation>
    </message>
    <message>
        <source>How an account pays, as far as it is shown: what the API masks, and nothing that would name the holder.</source>
        <translation>お支払い方法。APIが伏せた形のまま、名義は尋ねません。</translation>
    </message>
    <message>
        <source>The standing charges of each agreement through time. Apart from the agreements: where this list is refused the whole product would be null with it.</source>
        <translation>ご契約ごとの基本料金の推移。拒まれるとプラン全体が空になるため、ご契約とは別に尋ねます。</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Card</source>
        <translation>クレジットカード</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>口座振替</translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation>コンビニ払い</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>銀行振込</translation>
    </message>
    <message>
        <source>Payment slip</source>
        <translation>払込票</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>payment method</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>payment method</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>お支払い済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of a payment</comment>
        <translation>お支払い未完了</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>お支払い予定</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>予定日を過ぎています</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>請求済み</translation>
    </message>
    <message>
        <source>Earlier payment</source>
        <translation>以前のお支払い</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>status of a payment</comment>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>PaymentFacts</name>
    <message>
        <source>to %1/%2</source>
        <comment>month and year that a card is valid to</comment>
        <translation>有効期限 %1/%2</translation>
    </message>
</context>
<context>
    <name>PaymentsModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>お支払い方法</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message numerus="yes">
        <source>%n half-hour(s) were corrected after the invoice, as it seems (%1).</source>
        <translation>
            <numerusform>請求の後に訂正されたとみられる30分値が%n個あります(%1)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) are provisional still.</source>
        <translation>
            <numerusform>まだ速報値の30分値が%n個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The usage is another though no reading is missing.</source>
        <translation>欠測はありませんが、ご使用量が異なります。</translation>
    </message>
    <message>
        <source>The price of %1 is another: %2 yen on the invoice, %3 yen in the tariff.</source>
        <translation>%1の単価が異なります。請求書は%2円、料金プランは%3円です。</translation>
    </message>
    <message>
        <source>the energy</source>
        <translation>従量料金</translation>
    </message>
    <message>
        <source>The invoice has a line that the tariff does not: %1.</source>
        <translation>料金プランにない項目が請求書にあります: %1</translation>
    </message>
    <message>
        <source>The tariff has a line that the invoice does not: %1.</source>
        <translation>請求書にない項目が料金プランにあります: %1</translation>
    </message>
    <message>
        <source>Rounding: fractions of a yen.</source>
        <translation>1円未満の端数処理によるものです。</translation>
    </message>
    <message>
        <source>This is not made of readings: %1.</source>
        <translation>計量値によらない項目です: %1</translation>
    </message>
    <message>
        <source>The supplier does not give the lines of this document.</source>
        <translation>この書類の明細は電力会社から提供されていません。</translation>
    </message>
    <message>
        <source>It is about a supply point whose tariff is not known.</source>
        <translation>料金プランの分からない供給地点のものです。</translation>
    </message>
    <message>
        <source>No tariff is known for %1.</source>
        <translation>%1の料金プランが分かりません。</translation>
    </message>
    <message>
        <source>The product is not one that can be priced here.</source>
        <translation>ここでは計算できないプランです。</translation>
    </message>
    <message>
        <source>The tariff has a price or a unit that is not understood: %1.</source>
        <translation>料金プランに解釈できない単価または単位があります: %1</translation>
    </message>
    <message>
        <source>The price of the energy is not known for %1: the supplier lists it no more.</source>
        <translation>%1の従量料金の単価が分かりません。電力会社の一覧にもうありません。</translation>
    </message>
    <message>
        <source>The hours of its prices are not known.</source>
        <translation>時間帯の区切りが分かりません。</translation>
    </message>
    <message>
        <source>The hours of its prices are not known (%1).</source>
        <translation>時間帯の区切りが分かりません(%1)。</translation>
    </message>
    <message>
        <source>The price depends on the contracted capacity, which the supplier does not tell.</source>
        <translation>単価が契約容量によって決まりますが、契約容量は提供されていません。</translation>
    </message>
    <message>
        <source>The price of the standing charge is not known for %1.</source>
        <translation>%1の基本料金が分かりません。</translation>
    </message>
    <message>
        <source>The price of the fuel cost adjustment is not known for %1.</source>
        <translation>%1の燃料費調整額が分かりません。</translation>
    </message>
    <message>
        <source>The price of the renewable energy levy is not known for %1.</source>
        <translation>%1の再エネ賦課金が分かりません。</translation>
    </message>
    <message>
        <source>Standing charge</source>
        <translation>基本料金</translation>
    </message>
    <message>
        <source>Fuel cost adjustment</source>
        <translation>燃料費調整額</translation>
    </message>
    <message>
        <source>Renewable energy levy</source>
        <translation>再エネ賦課金</translation>
    </message>
    <message>
        <source>Energy sold</source>
        <translation>売電量</translation>
    </message>
    <message>
        <source>Energy charge</source>
        <translation>従量料金</translation>
    </message>
    <message>
        <source>Energy charge, step %1</source>
        <translation>従量料金 第%1段階</translation>
    </message>
    <message>
        <source>Energy charge, %1</source>
        <translation>従量料金 %1</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Within a yen</source>
        <translation>1円以内</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>照合不可</translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) have no reading: missing (%1).</source>
        <translation>
            <numerusform>計量値のない30分値が%n個あります: 欠測(%1)。</numerusform>
        </translation>
    </message>
    <message>
        <source> They would have to be %1.</source>
        <translation>欠測分は%1に相当します。</translation>
    </message>
    <message>
        <source> With that the invoice comes out to the yen.</source>
        <translation>これを補うと請求書と1円まで一致します。</translation>
    </message>
    <message>
        <source> The invoice counts %1 less.</source>
        <translation>請求書の数量は%1少なくなっています。</translation>
    </message>
    <message>
        <source> The invoice counts %1 more.</source>
        <translation>請求書の数量は%1多くなっています。</translation>
    </message>
    <message>
        <source>The supplier does not give the lines of this document, so only its total was compared.</source>
        <translation>この書類の明細が電力会社から提供されないため、合計額だけを照合しました。</translation>
    </message>
    <message>
        <source>The lines do not say which days they are about.</source>
        <translation>明細に対象期間が書かれていません。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Billed</source>
        <translation>ご請求額</translation>
    </message>
    <message numerus="yes">
        <source> (%n bill(s))</source>
        <translation>
            <numerusform>(%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>お支払い額</translation>
    </message>
    <message>
        <source>Electricity bought</source>
        <translation>買電量</translation>
    </message>
    <message>
        <source>Electricity sold</source>
        <translation>売電量</translation>
    </message>
    <message>
        <source>CO2 of what was bought</source>
        <translation>買電に伴うCO2</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Bought (kWh)</source>
        <translation>買電量(kWh)</translation>
    </message>
    <message>
        <source>Sold (kWh)</source>
        <translation>売電量(kWh)</translation>
    </message>
    <message>
        <source>Billed (yen)</source>
        <translation>ご請求額(円)</translation>
    </message>
    <message>
        <source>Paid (yen)</source>
        <translation>お支払い額(円)</translation>
    </message>
    <message>
        <source>CO2 (kg)</source>
        <translation>CO2(kg)</translation>
    </message>
    <message>
        <source>Missing half-hours</source>
        <translation>欠測(30分値)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>ご請求</translation>
    </message>
    <message>
        <source>No bill was issued in this year.</source>
        <translation>この年に発行された請求書はありません。</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ご請求期間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Amount (yen)</source>
        <translation>金額(円)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>お支払い期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>お支払い</translation>
    </message>
    <message>
        <source>Nothing was paid in this year.</source>
        <translation>この年のお支払いはありません。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>お支払い方法</translation>
    </message>
    <message>
        <source>Electricity by place (kWh)</source>
        <translation>場所別の電力量(kWh)</translation>
    </message>
    <message>
        <source>No place was supplied in this year.</source>
        <translation>この年に電気を供給された場所はありません。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Bought or sold</source>
        <translation>買電・売電</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>買電</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>売電</translation>
    </message>
    <message>
        <source>Not all bills could be fetched. %1</source>
        <translation>一部のご請求を取得できませんでした。%1</translation>
    </message>
    <message>
        <source>Not all payments could be fetched. %1</source>
        <translation>一部のお支払いを取得できませんでした。%1</translation>
    </message>
    <message>
        <source>Not all readings could be fetched. %1</source>
        <translation>一部の30分値を取得できませんでした。%1</translation>
    </message>
    <message>
        <source>The year is not over: this is what was known on %1.</source>
        <translation>この年はまだ終わっていません。%1時点の内容です。</translation>
    </message>
    <message>
        <source>Bills count on the day they were issued, payments on the day they were made. Annulled and collective bills, and payments that failed or are still to come, are not in the sums.</source>
        <translation>ご請求は発行日、お支払いは支払日で集計しています。取り消された請求書と一括請求書、失敗したお支払いとこれからのお支払いは合計に含みません。</translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) have no reading. They are not in the sums, so what was used was more.</source>
        <translation>
            <numerusform>欠測の30分値が%n個あります。合計に含まないため、実際のご使用量はこれより多くなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>CO2: %1 kg for each kWh bought. Source: %2</source>
        <translation>CO2: 買電1 kWhあたり%1 kg。出典: %2</translation>
    </message>
    <message>
        <source>Made with %1 %2 on %3 from the supplier's data. Not an official document of the supplier.</source>
        <translation>%3に%1 %2が電力会社のデータから作成しました。電力会社の正式な書類ではありません。</translation>
    </message>
    <message>
        <source>%1, January to December</source>
        <translation>%1(1月–12月)</translation>
    </message>
    <message>
        <source>Fiscal year %1, %2 to %3</source>
        <translation>%1度(%2–%3)</translation>
    </message>
    <message>
        <source>Electricity: the year's report</source>
        <translation>電気の年間レポート</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Electricity bought</source>
        <translation>買電量</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>ReportWorkbook</name>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>Rounding</name>
    <message>
        <source>usage in whole kWh, the rest dropped</source>
        <translation>ご使用量は1 kWh未満切り捨て</translation>
    </message>
    <message>
        <source>usage to the nearest kWh</source>
        <translation>ご使用量は1 kWh未満四捨五入</translation>
    </message>
    <message>
        <source>lines cut to 1/100 yen</source>
        <translation>各項目は1銭未満切り捨て</translation>
    </message>
    <message>
        <source>lines to the nearest 1/100 yen</source>
        <translation>各項目は1銭未満四捨五入</translation>
    </message>
    <message>
        <source>lines cut to whole yen</source>
        <translation>各項目は1円未満切り捨て</translation>
    </message>
    <message>
        <source>the levy cut to whole yen</source>
        <translation>再エネ賦課金は1円未満切り捨て</translation>
    </message>
    <message>
        <source>the total cut to whole yen</source>
        <translation>合計は1円未満切り捨て</translation>
    </message>
    <message>
        <source>the total to the nearest yen</source>
        <translation>合計は1円未満四捨五入</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message>
        <source>All energy</source>
        <translation>すべての電力量</translation>
    </message>
    <message>
        <source>Over %1 kWh</source>
        <translation>%1 kWh超</translation>
    </message>
    <message>
        <source>Up to %1 kWh</source>
        <translation>%1 kWhまで</translation>
    </message>
    <message>
        <source>%1 to %2 kWh</source>
        <translation>%1 kWh超 %2 kWhまで</translation>
    </message>
    <message>
        <source>The agreement ends.</source>
        <translation>ご契約が終了します。</translation>
    </message>
    <message>
        <source>Another agreement begins: %1.</source>
        <translation>新しいご契約が始まります: %1</translation>
    </message>
    <message>
        <source>The energy charge changes.</source>
        <translation>従量料金が変わります。</translation>
    </message>
    <message>
        <source>The standing charge changes.</source>
        <translation>基本料金が変わります。</translation>
    </message>
    <message>
        <source>The standing charge becomes %1 yen a day.</source>
        <translation>基本料金が1日%1円になります。</translation>
    </message>
    <message>
        <source>Another fuel cost adjustment; it is not published yet.</source>
        <translation>燃料費調整額が変わります(未公表)。</translation>
    </message>
    <message>
        <source>The fuel cost adjustment becomes %1 yen per kWh.</source>
        <translation>燃料費調整額が1 kWhあたり%1円になります。</translation>
    </message>
    <message>
        <source>Another renewable energy levy; it is not published yet.</source>
        <translation>再エネ賦課金が変わります(未公表)。</translation>
    </message>
    <message>
        <source>The renewable energy levy becomes %1 yen per kWh.</source>
        <translation>再エネ賦課金が1 kWhあたり%1円になります。</translation>
    </message>
</context>
<context>
    <name>denkiroku::api::demo::DemoServer</name>
    <message>
        <source>The demo data cannot be read (%1).</source>
        <translation>デモのデータを読み込めません(%1)。</translation>
    </message>
    <message>
        <source>The demo server cannot listen on port %1 of this computer.</source>
        <translation>このコンピューターのポート %1 で、デモのサーバーを開始できません。</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::AccountCommand</name>
    <message>
        <source>This sign-in has no such account.</source>
        <translation>このサインインには、そのアカウントはありません。</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::AccountsCommand</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>ご請求残高</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Supply point</source>
        <translation>供給地点</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::BillsCommand</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ご請求期間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>お支払い期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::CliParser</name>
    <message>
        <source>%1 wants a day such as 2026-01-31, not “%2”.</source>
        <translation>%1 には 2026-01-31 のような日付を指定してください。「%2」は使えません。</translation>
    </message>
    <message>
        <source>--by is half-hour, day or month, not “%1”.</source>
        <translation>--by には half-hour、day、month のいずれかを指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--to must be later than --from: it is the day after the last one.</source>
        <translation>--to は最後の日の翌日です。--from より後の日付を指定してください。</translation>
    </message>
    <message>
        <source>Signing in wants both --email and --password-stdin.</source>
        <translation>サインインには --email と --password-stdin の両方が必要です。</translation>
    </message>
    <message>
        <source>--email wants an e-mail address.</source>
        <translation>--email にはメールアドレスを指定してください。</translation>
    </message>
    <message>
        <source>--port wants a number up to 65535, not “%1”.</source>
        <translation>--port には 65535 以下の数を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--flow is import or export, not “%1”.</source>
        <translation>--flow には import または export を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Name a command. --help lists them.</source>
        <translation>コマンドを指定してください。--help で一覧を表示します。</translation>
    </message>
    <message>
        <source>There is no command “%1”. --help lists them.</source>
        <translation>「%1」というコマンドはありません。--help で一覧を表示します。</translation>
    </message>
    <message>
        <source>“%1” is too much: a single command is followed at a time.</source>
        <translation>「%1」は余分です。コマンドは一度に 1 つだけ指定できます。</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>行うこと。</translation>
    </message>
    <message>
        <source>--%1 does not go with %2.</source>
        <translation>--%1 は %2 には使えません。</translation>
    </message>
    <message>
        <source>Answer as JSON.</source>
        <translation>JSON で出力します。</translation>
    </message>
    <message>
        <source>Only this account; every account of the sign-in where it is left out.</source>
        <translation>このアカウントだけを対象にします。省略すると、サインインしているすべてのアカウントが対象です。</translation>
    </message>
    <message>
        <source>E-mail to sign in with. With a command other than sign-in: for this one command, and nothing is kept.</source>
        <translation>サインインに使うメールアドレス。sign-in 以外のコマンドでは、そのコマンドだけに使い、何も保存しません。</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>標準入力の 1 行目からパスワードを読み取ります。</translation>
    </message>
    <message>
        <source>sign-in: keep the password in the system's keychain too, because the supplier's sign-in ends after seven days.</source>
        <translation>sign-in: パスワードもシステムのキーチェーンに保存します。電力会社のサインインは 7 日で切れるためです。</translation>
    </message>
    <message>
        <source>demo-server: port on this computer; any free one where it is left out.</source>
        <translation>demo-server: このコンピューターのポート番号。省略すると、空いているポートを使います。</translation>
    </message>
    <message>
        <source>query: a variable; give it as often as there are variables.</source>
        <translation>query: 変数。変数の数だけ繰り返して指定します。</translation>
    </message>
    <message>
        <source>query: a file with the variables as a JSON object.</source>
        <translation>query: 変数を JSON オブジェクトで書いたファイル。</translation>
    </message>
    <message>
        <source>query: go on to the last page of what comes in pages.</source>
        <translation>query: ページに分かれているものを最後のページまで取得します。</translation>
    </message>
    <message>
        <source>query wants a name. The command operations lists them.</source>
        <translation>query には名前が必要です。コマンド operations で一覧を表示できます。</translation>
    </message>
    <message>
        <source>usage, export: first day, in Tokyo.</source>
        <translation>usage、export: 最初の日(日本時間)。</translation>
    </message>
    <message>
        <source>usage, export: the day after the last, in Tokyo.</source>
        <translation>usage、export: 最後の日の翌日(日本時間)。</translation>
    </message>
    <message>
        <source>usage, export: one row for each of these; hour, week and billing-period with export alone.</source>
        <translation>usage、export: 1 行にまとめる単位。hour、week、billing-period は export でのみ使えます。</translation>
    </message>
    <message>
        <source>usage, export, import: energy bought (import, the default) or sold (export).</source>
        <translation>usage、export、import: 買電(import、省略時)または売電(export)。</translation>
    </message>
    <message>
        <source>export: the kind of file.</source>
        <translation>export: ファイルの種類。</translation>
    </message>
    <message>
        <source>export: rows for what is missing too, with empty cells.</source>
        <translation>export: 欠測も空欄の行として書き出します。</translation>
    </message>
    <message>
        <source>import: the supply point's number, or its last digits.</source>
        <translation>import: 供給地点特定番号、またはその末尾。</translation>
    </message>
    <message>
        <source>import: take half-hours without a row for zero.</source>
        <translation>import: 行のない 30 分をゼロとみなします。</translation>
    </message>
    <message>
        <source>import: only say what would change (the default).</source>
        <translation>import: 変更点を表示するだけです(省略時)。</translation>
    </message>
    <message>
        <source>import: change it.</source>
        <translation>import: 変更を反映します。</translation>
    </message>
    <message>
        <source>%1 wants --%2 too.</source>
        <translation>%1 には --%2 も必要です。</translation>
    </message>
    <message>
        <source>import wants a file.</source>
        <translation>import にはファイルの指定が必要です。</translation>
    </message>
    <message>
        <source>export, report: the file; - for standard output with export.</source>
        <translation>export、report: ファイル。export では - で標準出力。</translation>
    </message>
    <message>
        <source>report: the year, or the one that the fiscal year begins in.</source>
        <translation>report: 年。年度の場合は始まる年。</translation>
    </message>
    <message>
        <source>report: April to March instead of January to December.</source>
        <translation>report: 1月から12月ではなく、4月から翌年3月まで。</translation>
    </message>
    <message>
        <source>report: kg of CO2 for each kWh; with --co2-source.</source>
        <translation>report: 1 kWhあたりのCO2のkg。--co2-source と一緒に指定します。</translation>
    </message>
    <message>
        <source>report: who published the factor, and for which year.</source>
        <translation>report: CO2係数の公表元と年度。</translation>
    </message>
    <message>
        <source>Accounts, bills, payments and half-hourly consumption from the supplier's API. Unofficial.

Commands:
  accounts     the accounts, their places and supply points
  bills        all bills
  payments     all payments
  usage        consumption for each supply point (--from, --to, --by)
  export       consumption as a file (--from, --to, --by, --format, --output)
  import FILE  readings from a file; says what would change (--apply changes it)
  sync         fetch the whole history and keep it on this computer
  reconcile    every bill rebuilt from the readings and the tariff, line by line
  report       a year as an Excel workbook (--year, --output, --fiscal, --co2)
  operations   the queries there are, with their variables
  query NAME   run one of them (--var, --vars-file, --all-pages)
  sign-in      sign in and keep it in the system's keychain (--email, --password-stdin)
  sign-out     forget the sign-in
  demo-server  serve the demo on this computer

DENKIROKU_TOKEN in the environment is used as the token where it is set.

Exit codes: 0 done, 2 wrong usage, 3 not signed in, 4 no connection, 5 refused by the API, 6 bad input, 7 partial data.</source>
        <translation>電力会社の API から、アカウント、ご請求、お支払い、30 分ごとのご使用量を表示します。非公式のプログラムです。

コマンド:
  accounts     アカウントと、その場所・供給地点
  bills        すべてのご請求
  payments     すべてのお支払い
  usage        供給地点ごとのご使用量(--from、--to、--by)
  export       ご使用量をファイルに書き出します(--from、--to、--by、--format、--output)
  import FILE  ファイルの 30 分値を読み込みます。省略時は変更点の表示のみ(--apply で反映)
  sync         これまでの30分値をすべて取得し、このコンピューターに保存
  reconcile    計量値と料金プランから請求書を計算し直し、項目ごとに照合
  report       1年分のレポートをExcelブックで保存 (--year, --output, --fiscal, --co2)
  operations   照会とその変数の一覧
  query NAME   照会をひとつ実行(--var、--vars-file、--all-pages)
  sign-in      サインインし、システムのキーチェーンに保存します(--email、--password-stdin)
  sign-out     保存したサインインを消去します
  demo-server  このコンピューターでデモを提供します

環境変数 DENKIROKU_TOKEN があれば、トークンとして使います。

終了コード: 0 完了、2 使い方の誤り、3 サインインしていない、4 接続できない、5 API に拒否された、6 入力の誤り、7 データが一部のみ。</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::CliProgram</name>
    <message>
        <source>No password came on standard input.</source>
        <translation>標準入力からパスワードを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The keychain that holds the sign-in is locked. Unlock it and try again.</source>
        <translation>サインインを保存しているキーチェーンがロックされています。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Use the command sign-in, or set DENKIROKU_TOKEN.</source>
        <translation>サインインしていません。sign-in コマンドを使うか、DENKIROKU_TOKEN を設定してください。</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>ログファイルに書き込めません。</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::CommonParser</name>
    <message>
        <source>Use the built-in demo: two made-up customers, no account needed.</source>
        <translation>内蔵のデモを使います。架空のお客さま 2 人分のデータで、アカウントは不要です。</translation>
    </message>
    <message>
        <source>GraphQL address to use instead of the supplier's: https, or http to this computer.</source>
        <translation>電力会社の代わりに使う GraphQL のアドレス。https、またはこのコンピューターへの http。</translation>
    </message>
    <message>
        <source>Which sign-in to use, where there are several. In the demo: household (the default) or business.</source>
        <translation>複数のサインインがあるときに使うプロファイル。デモでは household(省略時)または business。</translation>
    </message>
    <message>
        <source>Language of the texts; the system's where it is left out.</source>
        <translation>表示する言語。省略すると、システムの言語を使います。</translation>
    </message>
    <message>
        <source>Write a log to this file too. Personal data and secrets are masked in it.</source>
        <translation>ログをこのファイルにも書き込みます。個人情報と秘密の値は伏せられます。</translation>
    </message>
    <message>
        <source>“%1” is not an address that %2 can use.</source>
        <translation>「%1」は %2 に使えるアドレスではありません。</translation>
    </message>
    <message>
        <source>The address of %1 must not hold a name or a password.</source>
        <translation>%1 のアドレスに、名前やパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>The address of %1 must begin with https:// (http:// only for this computer).</source>
        <translation>%1 のアドレスは https:// で始めてください(http:// はこのコンピューターにだけ使えます)。</translation>
    </message>
    <message>
        <source>The demo has the profiles household and business, not “%1”.</source>
        <translation>デモのプロファイルは household と business です。「%1」はありません。</translation>
    </message>
    <message>
        <source>A profile's name cannot be empty, and must not hold an e-mail address.</source>
        <translation>プロファイルの名前は空にできません。また、メールアドレスは使えません。</translation>
    </message>
    <message>
        <source>--demo has a server of its own: leave --endpoint and --auth-endpoint out.</source>
        <translation>--demo は専用のサーバーを使います。--endpoint と --auth-endpoint は指定しないでください。</translation>
    </message>
    <message>
        <source>--lang is ja or en, not “%1”.</source>
        <translation>--lang には ja または en を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>This profile's name cannot be used.</source>
        <translation>このプロファイルの名前は使えません。</translation>
    </message>
    <message>
        <source>Say this and end.</source>
        <translation>この説明を表示して終了します。</translation>
    </message>
    <message>
        <source>Say the version and end.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>GraphQL address of the auth server, for the sign-in methods and queries that use it.</source>
        <translation>認証サーバーの GraphQL アドレス。それを使うサインイン方法と照会のために指定します。</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::Desktop</name>
    <message>
        <source>There is no page “%1”. There are: %2.</source>
        <translation>「%1」というページはありません。使えるページ: %2。</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>ログファイルに書き込めません。</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::ExportCommand</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n 行を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that Shift_JIS does not have became “?”.</source>
        <translation>
            <numerusform>Shift_JIS にない %n 文字を「?」に置き換えました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::app::GuiParser</name>
    <message>
        <source>--theme is light, dark or system, not “%1”.</source>
        <translation>--theme には light、dark、system のいずれかを指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--screenshot wants a folder.</source>
        <translation>--screenshot にはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1”.</source>
        <translation>フォルダー「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>Accounts, bills, payments and half-hourly consumption in one window. Unofficial.

DENKIROKU_TOKEN in the environment is used as the token where it is set.

Exit codes: 0 done, 1 a page failed (--screenshot), 2 wrong usage, 3 not signed in, 4 no connection, 5 refused by the API, 6 bad input.</source>
        <translation>アカウント、ご請求、お支払い、30 分ごとのご使用量を 1 つのウィンドウで表示します。非公式のプログラムです。

環境変数 DENKIROKU_TOKEN があれば、トークンとして使います。

終了コード: 0 完了、1 表示できないページがある(--screenshot)、2 使い方の誤り、3 サインインしていない、4 接続できない、5 API に拒否された、6 入力の誤り。</translation>
    </message>
    <message>
        <source>Colours; those of the system where it is left out.</source>
        <translation>配色。省略すると、システムに合わせます。</translation>
    </message>
    <message>
        <source>Page to begin with: overview, usage, bills or payments.</source>
        <translation>最初に表示するページ。overview、usage、bills、payments のいずれか。</translation>
    </message>
    <message>
        <source>Write a picture of every page to this folder and end: in both languages and themes, or in those given.</source>
        <translation>すべてのページの画像をこのフォルダーに保存して終了します。言語と配色は、指定がなければ両方とも保存します。</translation>
    </message>
    <message>
        <source>“%1” is not understood. --help says what is.</source>
        <translation>「%1」は使えません。--help で使い方を表示します。</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::ImportCommand</name>
    <message>
        <source>This sign-in has several accounts. Name one with --account.</source>
        <translation>サインイン中のアカウントが複数あります。--account で 1 つ指定してください。</translation>
    </message>
    <message>
        <source>This sign-in has no such account.</source>
        <translation>サインイン中のアカウントに、その番号はありません。</translation>
    </message>
    <message>
        <source>%1 has no half-hour that could be read.</source>
        <translation>%1 には、読み取れる 30 分値がありません。</translation>
    </message>
    <message>
        <source>No supply point of the account fits what %1 says.</source>
        <translation>%1 の内容に合う供給地点がアカウントにありません。</translation>
    </message>
    <message>
        <source>Several supply points fit: %1. Name one with --supply-point, or with --flow.</source>
        <translation>合う供給地点が複数あります: %1。--supply-point または --flow で指定してください。</translation>
    </message>
    <message>
        <source>Half-hours of the file</source>
        <translation>ファイルの 30 分値</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>other than what is kept</source>
        <translation>保存済みの値と異なる</translation>
    </message>
    <message>
        <source>the same as what is kept</source>
        <translation>保存済みの値と同じ</translation>
    </message>
    <message>
        <source>less settled than what is kept (ignored)</source>
        <translation>保存済みの値のほうが確定に近い(無視します)</translation>
    </message>
    <message>
        <source>outside the time of supply (ignored)</source>
        <translation>供給期間の外(無視します)</translation>
    </message>
    <message>
        <source>of another supply point or direction (ignored)</source>
        <translation>別の供給地点または買電・売電の別(無視します)</translation>
    </message>
    <message>
        <source>said twice</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取れない</translation>
    </message>
    <message>
        <source>%1: %2 kWh becomes %3 kWh.</source>
        <translation>%1: %2 kWh が %3 kWh になります。</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>%1 行目: %2。</translation>
    </message>
    <message>
        <source>Times without an offset were taken for Japan's.</source>
        <translation>時差の記載がない時刻は、日本時間とみなしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) without a row are taken for zero.</source>
        <translation>
            <numerusform>行のない %n 件の 30 分をゼロとみなします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) have no row and stay missing. The supplier leaves out rows of zero: --zeros takes them for that.</source>
        <translation>
            <numerusform>行のない 30 分が %n 件あり、欠測のままにします。電力会社はゼロの行を省きます。--zeros を付けるとゼロとみなします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) stored.</source>
        <translation>
            <numerusform>30 分値を %n 件保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>読み込むものはありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. --apply imports it.</source>
        <translation>まだ何も変更していません。--apply で読み込みます。</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::OperationsCommand</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Bills and payments</source>
        <translation>請求と支払い</translation>
    </message>
    <message>
        <source>Usage and supply</source>
        <translation>使用量と供給</translation>
    </message>
    <message>
        <source>Tariff and products</source>
        <translation>料金とプラン</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>特典</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::PaymentsCommand</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>お支払い方法</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::QueryCommand</name>
    <message>
        <source>The auth server answers this query: name it with --auth-endpoint.</source>
        <translation>この照会には認証サーバーが答えます。--auth-endpoint で指定してください。</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::QueryRequest</name>
    <message>
        <source>--var wants name=value, not “%1”.</source>
        <translation>--var は「名前=値」の形で指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>This query has no variable “%1”.</source>
        <translation>この照会に変数「%1」はありません。</translation>
    </message>
    <message>
        <source>The variable “%1” (%2) is missing. Give it with --var or --vars-file.</source>
        <translation>変数「%1」（%2）がありません。--var または --vars-file で指定してください。</translation>
    </message>
    <message>
        <source>The value of the variable “%1” is not of the type %2.</source>
        <translation>変数「%1」の値が型 %2 に合いません。</translation>
    </message>
    <message>
        <source>The file of --vars-file does not hold a JSON object.</source>
        <translation>--vars-file のファイルの内容が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The file of --vars-file cannot be read.</source>
        <translation>--vars-file のファイルを読み込めません。</translation>
    </message>
    <message>
        <source>There is no query “%1”. The command operations lists them.</source>
        <translation>照会「%1」はありません。コマンド operations で一覧を表示できます。</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::ReconcileCommand</name>
    <message>
        <source>Bill</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求額</translation>
    </message>
    <message>
        <source>From readings</source>
        <translation>計量値からの計算</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::ReportCommand</name>
    <message>
        <source>There are several accounts, and a report is of one. Name it with --account.</source>
        <translation>アカウントが複数あります。レポートは1つのアカウントについて作成します。--account で指定してください。</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>レポートを%1に保存しました。</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::ReportOptions</name>
    <message>
        <source>report wants --%1 too.</source>
        <translation>report には --%1 も必要です。</translation>
    </message>
    <message>
        <source>--year wants a year such as 2025, not “%1”.</source>
        <translation>--year には 2025 のような年を指定してください(「%1」ではなく)。</translation>
    </message>
    <message>
        <source>--output wants a file that ends in .xlsx.</source>
        <translation>--output には .xlsx で終わるファイルを指定してください。</translation>
    </message>
    <message>
        <source>--co2 and --co2-source go together.</source>
        <translation>--co2 と --co2-source は一緒に指定してください。</translation>
    </message>
    <message>
        <source>--co2 wants kg for each kWh, such as 0.438, not “%1”.</source>
        <translation>--co2 には 0.438 のような1 kWhあたりのkgを指定してください(「%1」ではなく)。</translation>
    </message>
    <message>
        <source>--co2-source wants who published the factor.</source>
        <translation>--co2-source には係数の公表元を指定してください。</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::SignInCommand</name>
    <message>
        <source>Signed in, but this computer has no keychain to keep it in: it ends with this command. DENKIROKU_TOKEN serves instead.</source>
        <translation>サインインしましたが、このコンピューターには保存できるキーチェーンがないため、このコマンドの間だけ有効です。代わりに DENKIROKU_TOKEN を使えます。</translation>
    </message>
    <message>
        <source>Signed in, but the keychain is locked, so it ends with this command. Unlock the keychain and sign in again.</source>
        <translation>サインインしましたが、キーチェーンがロックされているため、このコマンドの間だけ有効です。ロックを解除して、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Signed in, but the keychain did not take it, so it ends with this command.</source>
        <translation>サインインしましたが、キーチェーンに保存できなかったため、このコマンドの間だけ有効です。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::SignOutCommand</name>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Signed out, but the keychain could not be cleared. It is tried again before it is used the next time.</source>
        <translation>サインアウトしましたが、キーチェーンから消去できませんでした。次に使う前に、もう一度消去します。</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::SyncCommand</name>
    <message>
        <source>half-hourly readings</source>
        <translation>30分値</translation>
    </message>
    <message>
        <source>readings of the supply point</source>
        <translation>供給地点の指示値</translation>
    </message>
    <message>
        <source>measurements of the property</source>
        <translation>お住まいの計測値</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Supply point</source>
        <translation>供給地点</translation>
    </message>
    <message>
        <source>Readings from</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>取得回数</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Became final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Incomplete days</source>
        <translation>不完全な日数</translation>
    </message>
    <message>
        <source>History: %1 of %2 months</source>
        <translation>履歴: %2か月中%1か月</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>残り約%n秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::app::TransferOptions</name>
    <message>
        <source>export wants --%1 too.</source>
        <translation>export には --%1 も必要です。</translation>
    </message>
    <message>
        <source>--by is half-hour, hour, day, week, month or billing-period, not “%1”.</source>
        <translation>--by には half-hour、hour、day、week、month、billing-period のいずれかを指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--format is csv, csv-cp932, xlsx or json, not “%1”.</source>
        <translation>--format には csv、csv-cp932、xlsx、json のいずれかを指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--output wants a file, or - for standard output.</source>
        <translation>--output にはファイル、または標準出力の - を指定してください。</translation>
    </message>
    <message>
        <source>A spreadsheet does not go to standard output. Name a file.</source>
        <translation>表計算ファイルは標準出力に書き出せません。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>--apply and --dry-run exclude each other.</source>
        <translation>--apply と --dry-run は同時に使えません。</translation>
    </message>
</context>
<context>
    <name>denkiroku::app::UsageCommand</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Supply point</source>
        <translation>供給地点</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Supplier's estimate</source>
        <translation>電力会社の概算</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Half-hours</source>
        <translation>30分値の数</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>速報値</translation>
    </message>
    <message>
        <source>final</source>
        <translation>確定値</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>訂正値</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>denkiroku::models::ArgumentForm</name>
    <message>
        <source>%1 is required.</source>
        <translation>%1 は必須です。</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 は整数で入力してください。</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 は数値で入力してください。</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 は true か false で入力してください。</translation>
    </message>
    <message>
        <source>%1 must be a date.</source>
        <translation>%1 は日付で入力してください。</translation>
    </message>
    <message>
        <source>%1 must be a date and time.</source>
        <translation>%1 は日時で入力してください。</translation>
    </message>
    <message>
        <source>%1 must be one of the values in its list.</source>
        <translation>%1 は一覧の値から選んでください。</translation>
    </message>
    <message>
        <source>%1 must be JSON.</source>
        <translation>%1 は JSON で入力してください。</translation>
    </message>
</context>
<context>
    <name>denkiroku::models::BillDetailModel</name>
    <message>
        <source>Item</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a line, and why it was charged</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
</context>
<context>
    <name>denkiroku::models::ImportFile</name>
    <message>
        <source>cells are missing, or quotes do not close</source>
        <translation>項目が足りないか、引用符が閉じていません</translation>
    </message>
    <message>
        <source>no time that could be read</source>
        <translation>時刻を読み取れません</translation>
    </message>
    <message>
        <source>not a half-hour</source>
        <translation>30 分間ではありません</translation>
    </message>
    <message>
        <source>no amount of energy</source>
        <translation>電力量を読み取れません</translation>
    </message>
    <message>
        <source>no amount of yen</source>
        <translation>金額を読み取れません</translation>
    </message>
    <message>
        <source>an unknown state or direction</source>
        <translation>状態または買電・売電の別が不明です</translation>
    </message>
    <message>
        <source>another value for the same half-hour stands in an earlier line</source>
        <translation>同じ 30 分の異なる値が、前の行にあります</translation>
    </message>
</context>
<context>
    <name>denkiroku::models::JsonTableModel</name>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>denkiroku::models::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>denkiroku::models::OperationGroup</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Bills and payments</source>
        <translation>ご請求とお支払い</translation>
    </message>
    <message>
        <source>Usage and supply</source>
        <translation>ご使用量と供給</translation>
    </message>
    <message>
        <source>Tariff and products</source>
        <translation>料金プラン</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>特典</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>法人</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>denkiroku::models::ReconciliationTable</name>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price (yen)</source>
        <translation>単価(円)</translation>
    </message>
    <message>
        <source>Invoice (yen)</source>
        <translation>請求額(円)</translation>
    </message>
    <message>
        <source>From readings (yen)</source>
        <translation>計量値から(円)</translation>
    </message>
    <message>
        <source>Difference (yen)</source>
        <translation>差額(円)</translation>
    </message>
</context>
<context>
    <name>denkiroku::models::TransferError</name>
    <message>
        <source>The folder for %1 is not there. Choose another folder.</source>
        <translation>%1 の保存先フォルダーがありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>You may not use the file %1 or its folder. Choose another one.</source>
        <translation>ファイル %1 またはそのフォルダーを使う権限がありません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for %1. Make room or choose another disk.</source>
        <translation>%1 を保存する空き容量がディスクにありません。空きを作るか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder.</source>
        <translation>ファイル %1 に書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A spreadsheet holds at most 1,048,576 rows, which is too few for %1. Choose a shorter range or longer steps, or CSV.</source>
        <translation>表計算ファイルは 1,048,576 行までのため、%1 に収まりません。期間を短くするか、単位を長くするか、CSV を選んでください。</translation>
    </message>
    <message>
        <source>There are no readings in this range, so %1 was not written.</source>
        <translation>この期間には値がないため、%1 は作成しませんでした。</translation>
    </message>
    <message>
        <source>Stopped. %1 was not written.</source>
        <translation>中止しました。%1 は作成していません。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>ファイル %1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be read.</source>
        <translation>ファイル %1 は大きすぎるため読み取れません。</translation>
    </message>
    <message>
        <source>The file %1 is not text in UTF-8, UTF-16 or Shift_JIS. Save it as CSV in UTF-8.</source>
        <translation>ファイル %1 は UTF-8、UTF-16、Shift_JIS のどれでもありません。UTF-8 の CSV で保存し直してください。</translation>
    </message>
    <message>
        <source>%1 is neither the supplier's CSV (Consumption (kWh), Start, End) nor a file that this program exported.</source>
        <translation>%1 は、電力会社の CSV(Consumption (kWh), Start, End)でも、このプログラムが書き出したファイルでもありません。</translation>
    </message>
    <message>
        <source>%1 does not go by half-hours. Only half-hours can be imported.</source>
        <translation>%1 は 30 分ごとの値ではありません。読み込めるのは 30 分値だけです。</translation>
    </message>
</context>
<context>
    <name>denkiroku::models::UsageTable</name>
    <message>
        <source>Time</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Energy (kWh)</source>
        <translation>電力量(kWh)</translation>
    </message>
    <message>
        <source>Estimate (¥)</source>
        <translation>概算(円)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Readings missing</source>
        <translation>欠測あり</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>訂正値</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>速報値</translation>
    </message>
    <message>
        <source>Readings late</source>
        <translation>計量値の遅延</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::AboutBox</name>
    <message>
        <source>About %1</source>
        <translation>%1 について</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Shows your electricity use, bills and payments as your supplier has them.

This program is unofficial. It is not made, checked or supported by any electricity supplier, and what it shows does not replace a bill.

Free software under the GNU General Public License, version 3 or later.
%1</source>
        <translation>電力会社に登録されているご使用量、ご請求、お支払いを表示します。

非公式のプログラムです。電力会社による開発、確認、サポートはありません。表示内容は請求書に代わるものではありません。

GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。
%1</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ArgumentEditor</name>
    <message>
        <source>%1, required</source>
        <comment>name of an argument</comment>
        <translation>%1、必須</translation>
    </message>
    <message>
        <source>%1, %2 unless given</source>
        <comment>type and default</comment>
        <translation>%1、指定しない場合は %2</translation>
    </message>
    <message>
        <source>Give %1</source>
        <comment>an argument</comment>
        <translation>%1 を指定する</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>%1 as JSON</source>
        <comment>type of an argument</comment>
        <translation>%1(JSON)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::BillsAnnual</name>
    <message>
        <source>Annual statements</source>
        <translation>年間明細書</translation>
    </message>
    <message>
        <source>Annual statement, %1</source>
        <translation>年間明細書、%1</translation>
    </message>
    <message>
        <source>Annual statement</source>
        <translation>年間明細書</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Waiting for the list…</source>
        <translation>一覧を待っています…</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::BillsArchive</name>
    <message>
        <source>Folder for the bills</source>
        <translation>請求書の保存先</translation>
    </message>
    <message>
        <source>Bills saved</source>
        <translation>保存した請求書</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) saved.</source>
        <translation>
            <numerusform>請求書を%n件保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n件は保存済みでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no PDF.</source>
        <translation>
            <numerusform>%n件にはPDFがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder cannot be written to: %1</source>
        <translation>フォルダーに書き込めません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched. Start again to go on.</source>
        <translation>
            <numerusform>%n件を取得できませんでした。もう一度始めると続きから保存します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Start again to go on.</source>
        <translation>中止しました。もう一度始めると続きから保存します。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Saving bills: %1 of %2</source>
        <translation>請求書を保存しています: %2件中%1件</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::BillsCheck</name>
    <message>
        <source>The bill against the readings, line by line</source>
        <translation>請求書と計量値の項目ごとの照合</translation>
    </message>
    <message>
        <source>Check of the bill</source>
        <translation>請求の照合</translation>
    </message>
    <message>
        <source>Agrees to the yen: readings and tariff come to %1.</source>
        <translation>1円まで一致しています。計量値と料金プランからの計算は%1です。</translation>
    </message>
    <message>
        <source>Agrees within a yen a line: readings and tariff come to %1, the invoice says %2.</source>
        <translation>項目ごとに1円以内で一致しています。計量値と料金プランからの計算は%1、請求額は%2です。</translation>
    </message>
    <message>
        <source>Differs: the invoice says %1, %2 more than readings and tariff come to.</source>
        <translation>請求額は%1で、計量値と料金プランからの計算より%2多くなっています。</translation>
    </message>
    <message>
        <source>Differs: the invoice says %1, %2 less than readings and tariff come to.</source>
        <translation>請求額は%1で、計量値と料金プランからの計算より%2少なくなっています。</translation>
    </message>
    <message>
        <source>Cannot be checked.</source>
        <translation>照合できません。</translation>
    </message>
    <message>
        <source>The bills could not be checked.</source>
        <translation>請求を照合できませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Checking the bills: %1 of %2 read…</source>
        <translation>請求を照合しています: %2件中%1件を読み込みました…</translation>
    </message>
    <message>
        <source>Rounding: %1.</source>
        <translation>端数処理: %1。</translation>
    </message>
    <message>
        <source>* From the published notices: the supplier's API gives only the price in force.</source>
        <translation>* 公表資料の単価です。電力会社のAPIは現在の単価だけを返します。</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::BillsDetail</name>
    <message>
        <source>%1, %2</source>
        <comment>kind of bill, and its period</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>お支払い期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>お支払い残額</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDF を開く</translation>
    </message>
    <message>
        <source>Save PDF as…</source>
        <translation>PDF を保存…</translation>
    </message>
    <message>
        <source>Waiting for the lines of the bill…</source>
        <translation>明細を読み込んでいます…</translation>
    </message>
    <message>
        <source>Lines of the bill</source>
        <translation>請求の明細</translation>
    </message>
    <message>
        <source>Details of the bill</source>
        <translation>ご請求の詳細</translation>
    </message>
    <message>
        <source>No bill chosen</source>
        <translation>ご請求を選択してください</translation>
    </message>
    <message>
        <source>The supplier gives no lines for this bill.</source>
        <translation>このご請求の明細は、電力会社から提供されていません。</translation>
    </message>
    <message>
        <source>They may be in its PDF.</source>
        <translation>PDF に記載されている場合があります。</translation>
    </message>
    <message>
        <source>Sum of the lines: %1</source>
        <translation>明細の合計: %1</translation>
    </message>
    <message>
        <source>Fetching the PDF…</source>
        <translation>PDF を取得しています…</translation>
    </message>
    <message>
        <source>This bill has no PDF.</source>
        <translation>このご請求には PDF がありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>記帳</translation>
    </message>
    <message>
        <source>Waiting for the bookings of the bill…</source>
        <translation>記帳を待っています…</translation>
    </message>
    <message>
        <source>Bookings of the bill</source>
        <translation>請求書の記帳</translation>
    </message>
    <message>
        <source>Nothing is booked on this bill.</source>
        <translation>この請求書には記帳がありません。</translation>
    </message>
    <message>
        <source>Parts of the bill</source>
        <translation>請求書の表示切り替え</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::BillsFigures</name>
    <message>
        <source>Latest bill</source>
        <translation>最新のご請求</translation>
    </message>
    <message>
        <source>To pay next</source>
        <translation>次のお支払い</translation>
    </message>
    <message>
        <source>Held against the readings</source>
        <translation>請求の照合</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>%1 発行</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1 が期限でした(未払い)</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>お支払い期限 %1</translation>
    </message>
    <message>
        <source>%1 of %2 bills read</source>
        <translation>%2件中%1件を読み込みました</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>一致</translation>
    </message>
    <message numerus="yes">
        <source>, %n differ(s)</source>
        <translation>
            <numerusform>、相違%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n cannot be checked</source>
        <translation>
            <numerusform>、照合不可%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::BillsFilter</name>
    <message>
        <source>All years</source>
        <translation>すべての年</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状況</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Kind of bill</source>
        <translation>請求書の種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Show all bills</source>
        <translation>すべての請求書を表示</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::BillsPage</name>
    <message>
        <source>Bills</source>
        <translation>ご請求</translation>
    </message>
    <message>
        <source>Filter bills</source>
        <translation>ご請求を絞り込む</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>表を CSV で保存…</translation>
    </message>
    <message>
        <source>Waiting for the bills…</source>
        <translation>ご請求を読み込んでいます…</translation>
    </message>
    <message>
        <source>There are no bills yet.</source>
        <translation>ご請求はまだありません。</translation>
    </message>
    <message>
        <source>The first comes after the first billing period.</source>
        <translation>最初のご請求は、最初の請求期間が終わった後に届きます。</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>読み込みを中止しました。</translation>
    </message>
    <message>
        <source>Load the bills</source>
        <translation>ご請求を読み込む</translation>
    </message>
    <message>
        <source>The document could not be shown. It can still be saved.</source>
        <translation>書類を表示できませんでした。保存はできます。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Save all PDFs of the year…</source>
        <translation>1年分のPDFをすべて保存…</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::BillsPdf</name>
    <message>
        <source>Save the document</source>
        <translation>書類を保存</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ChartFrame</name>
    <message>
        <source>Save the chart</source>
        <translation>グラフの保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>グラフの印刷</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>グラフをコピー</translation>
    </message>
    <message>
        <source>Save chart as PNG…</source>
        <translation>グラフを PNG で保存…</translation>
    </message>
    <message>
        <source>Save chart as SVG…</source>
        <translation>グラフを SVG で保存…</translation>
    </message>
    <message>
        <source>Print chart…</source>
        <translation>グラフを印刷…</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ChartPane</name>
    <message>
        <source>Show or hide these bars</source>
        <translation>この棒の表示を切り替えます</translation>
    </message>
    <message>
        <source>Show or hide the period compared with</source>
        <translation>比較する期間の表示を切り替えます</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Supplier's estimate</source>
        <translation>電力会社の概算</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ChartWords</name>
    <message>
        <source>provisional</source>
        <translation>速報値</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>訂正値</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠測</translation>
    </message>
    <message>
        <source>not yet published</source>
        <translation>未公開</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>一部欠測</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the states of a reading</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the compared period, and its amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (supplier's estimate)</source>
        <translation>%1(電力会社の概算)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::CustomerPicker</name>
    <message>
        <source>Search places</source>
        <translation>場所を検索</translation>
    </message>
    <message>
        <source>Accounts and places</source>
        <translation>アカウントと場所</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>Unnamed place</source>
        <translation>名称のない場所</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::CustomerSwitcher</name>
    <message>
        <source>Unnamed place</source>
        <translation>名称のない場所</translation>
    </message>
    <message numerus="yes">
        <source>All %n place(s)</source>
        <translation>
            <numerusform>すべての場所(%n か所)</numerusform>
        </translation>
    </message>
    <message>
        <source>Account and place: %1</source>
        <translation>アカウントと場所: %1</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::EmptyState</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ExplorerAnswer</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Errors (%1)</source>
        <translation>エラー (%1)</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Answer as a tree</source>
        <translation>ツリー形式の回答</translation>
    </message>
    <message>
        <source>Answer as a table</source>
        <translation>表形式の回答</translation>
    </message>
    <message>
        <source>List to show</source>
        <translation>表示する一覧</translation>
    </message>
    <message>
        <source>Answer as JSON</source>
        <translation>JSON 形式の回答</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>さらに読み込む</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ExplorerForm</name>
    <message>
        <source>This operation needs nothing from you.</source>
        <translation>この操作に入力は必要ありません。</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* 必須</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ExplorerPage</name>
    <message>
        <source>API Explorer</source>
        <translation>APIエクスプローラー</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>回答は空です。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>リクエストを取り消しました。</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>まだ実行していません。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>回答を保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Run (Ctrl+Enter)</source>
        <translation>実行 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>The request without your sign-in; fill in $KRAKEN_TOKEN yourself</source>
        <translation>認証情報を除いたリクエストです。$KRAKEN_TOKEN はご自身で設定してください</translation>
    </message>
    <message>
        <source>Save JSON…</source>
        <translation>JSON を保存…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV を保存…</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>回答を待っています…</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ExportDialog</name>
    <message>
        <source>Export readings</source>
        <translation>ご使用量の書き出し</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>最初の数行</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの最初の数行</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n 行を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that Shift_JIS does not have became “?”.</source>
        <translation>
            <numerusform>Shift_JIS にない %n 文字を「?」に置き換えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all readings could be fetched, so the file has only those that were there.</source>
        <translation>一部の値を取得できなかったため、手元にあった値だけを書き出しました。</translation>
    </message>
    <message>
        <source>Waiting for the readings…</source>
        <translation>ご使用量を取得しています…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き出しています…</translation>
    </message>
    <message>
        <source>There is no supply point here.</source>
        <translation>供給地点がありません。</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>最後の日が最初の日より前です。</translation>
    </message>
    <message>
        <source>These readings are not here yet. They are fetched when you export.</source>
        <translation>この期間の値はまだ手元にありません。書き出すときに取得します。</translation>
    </message>
    <message>
        <source>Times are those of Japan. A reading that is missing is never written as zero.</source>
        <translation>時刻は日本時間です。欠測をゼロと書くことはありません。</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ExportFormView</name>
    <message>
        <source>All supply points</source>
        <translation>すべての供給地点</translation>
    </message>
    <message>
        <source>What is on screen: %1</source>
        <translation>表示中の期間: %1</translation>
    </message>
    <message>
        <source>From a day to a day</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Half-hour</source>
        <translation>30 分</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week (from Monday)</source>
        <translation>週(月曜始まり)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>請求期間</translation>
    </message>
    <message>
        <source>CSV (UTF-8)</source>
        <translation>CSV(UTF-8)</translation>
    </message>
    <message>
        <source>CSV (Shift_JIS, for older programs)</source>
        <translation>CSV(Shift_JIS、古いソフト向け)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX) with a chart</source>
        <translation>表計算ファイル(XLSX、グラフ付き)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON(プログラム向け)</translation>
    </message>
    <message>
        <source>&amp;Supply point</source>
        <translation>供給地点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>期間(&amp;R)</translation>
    </message>
    <message>
        <source>First and last &amp;day</source>
        <translation>最初の日と最後の日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;One row for each</source>
        <translation>1 行の単位(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>ファイルの種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language of the headers</source>
        <translation>見出しの言語(&amp;L)</translation>
    </message>
    <message>
        <source>Rows for &amp;missing readings too, left empty</source>
        <translation>欠測も空欄の行として書き出す(&amp;M)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::HealthPanel</name>
    <message>
        <source>Data health</source>
        <translation>データの状態</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>前の年</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>次の年</translation>
    </message>
    <message>
        <source>Show the whole year</source>
        <translation>1年間を表示</translation>
    </message>
    <message>
        <source>State of the readings, day by day</source>
        <translation>日ごとの30分値の状態</translation>
    </message>
    <message>
        <source>Arrow keys move by days and weeks, Enter opens the day.</source>
        <translation>矢印キーで日と週を移動し、Enterキーでその日を開きます。</translation>
    </message>
    <message>
        <source>Corrected and missing readings</source>
        <translation>訂正と欠測の一覧</translation>
    </message>
    <message>
        <source>Waiting for the readings…</source>
        <translation>30分値を待っています…</translation>
    </message>
    <message>
        <source>There are no readings for this year.</source>
        <translation>この年の30分値はありません。</translation>
    </message>
    <message>
        <source>Nothing was corrected and nothing is missing.</source>
        <translation>訂正も欠測もありません。</translation>
    </message>
    <message>
        <source>Corrected and missing in %1</source>
        <translation>%1の訂正と欠測</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::HealthTable</name>
    <message>
        <source>Supply point</source>
        <translation>供給地点</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Before (kWh)</source>
        <translation>訂正前 (kWh)</translation>
    </message>
    <message>
        <source>Now (kWh)</source>
        <translation>現在 (kWh)</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>取得日時</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>訂正日時</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n half-hour(s)</source>
        <translation>
            <numerusform>%1、30分値%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>not seen here</source>
        <translation>取得前に訂正</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::HealthWords</name>
    <message>
        <source>Not supplied</source>
        <translation>供給期間外</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>速報値</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>訂正あり</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Missing at the supplier</source>
        <translation>欠測(電力会社)</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n half-hour(s)</source>
        <translation>
            <numerusform>%1: %2、30分値%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) are missing because the supplier has not published them.</source>
        <translation>
            <numerusform>30分値%n個が欠測です。電力会社が公開していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) are late at the supplier.</source>
        <translation>
            <numerusform>30分値%n個が、電力会社で遅れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) have not been fetched to this computer yet.</source>
        <translation>
            <numerusform>30分値%n個を、このパソコンはまだ取得していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing on this computer.</source>
        <translation>このパソコンに欠けているものはありません。</translation>
    </message>
    <message>
        <source>Every half-hour that is due is here.</source>
        <translation>これまでの30分値は、すべてそろっています。</translation>
    </message>
    <message>
        <source>Nothing was supplied in this time.</source>
        <translation>この期間には供給がありません。</translation>
    </message>
    <message>
        <source>The supplier's readings usually take about five hours.</source>
        <translation>電力会社の30分値は、通常5時間ほどで届きます。</translation>
    </message>
    <message numerus="yes">
        <source>The supplier's readings usually take %1 hours, as seen with %n half-hour(s) here.</source>
        <translation>
            <numerusform>電力会社の30分値は、通常%1時間ほどで届きます(ここで確かめた30分値%n個から)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::HeatMap</name>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days, half-hour</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>表示できるデータがありません。</translation>
    </message>
    <message>
        <source>%1, colours from %2 to %3 a half-hour</source>
        <translation>%1、30分あたり %2 から %3 までを色で表示</translation>
    </message>
    <message>
        <source>Day (values in %1)</source>
        <translation>日(値の単位: %1)</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::HeatPainter</name>
    <message>
        <source>%1 and more (99th percentile)</source>
        <translation>%1 以上(99パーセンタイル)</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::HeatTableModel</name>
    <message>
        <source>Day (values in %1)</source>
        <translation>日(値の単位: %1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::HistoryProgress</name>
    <message>
        <source>History: %1 of %2 months</source>
        <translation>履歴: %2か月中%1か月</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り1分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>What has come stays. The rest is fetched another time.</source>
        <translation>取得済みの分は残ります。残りは次の機会に取得します。</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ImportDialog</name>
    <message>
        <source>Import readings</source>
        <translation>ご使用量の読み込み</translation>
    </message>
    <message>
        <source>Half-hours from the supplier's CSV, or from a CSV or JSON file that this program exported. Nothing is changed before you press Import.</source>
        <translation>電力会社の CSV、またはこのプログラムが書き出した CSV・JSON の 30 分値を読み込みます。「読み込む」を押すまで、何も変更しません。</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Supply point</source>
        <translation>供給地点(&amp;S)</translation>
    </message>
    <message>
        <source>Take half-hours without a row for &amp;zero</source>
        <translation>行のない 30 分をゼロとみなす(&amp;Z)</translation>
    </message>
    <message>
        <source>The supplier's CSV leaves out half-hours without consumption. Readings that never came look the same there, so by default they stay missing.</source>
        <translation>電力会社の CSV では、使用量がゼロの 30 分は省かれます。届かなかった値との区別がつかないため、通常は欠測のままにします。</translation>
    </message>
    <message>
        <source>Half-hours of the file</source>
        <translation>ファイルの 30 分値</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>読み込みの内容</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>読み込む(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Readings (*.csv *.json *.txt)</source>
        <translation>30 分値 (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>読み込むものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Import stores %n half-hour(s).</source>
        <translation>
            <numerusform>「読み込む」で 30 分値を %n 件保存します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) without a row are taken for zero.</source>
        <translation>
            <numerusform>行のない %n 件の 30 分をゼロとみなします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) have no row and stay missing.</source>
        <translation>
            <numerusform>行のない 30 分が %n 件あり、欠測のままにします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Times without an offset are taken for Japan's.</source>
        <translation>時差の記載がない時刻は、日本時間とみなします。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み取っています…</translation>
    </message>
    <message>
        <source>No line of the file could be read.</source>
        <translation>読み取れる行がありませんでした。</translation>
    </message>
    <message>
        <source>No supply point of this account fits the file.</source>
        <translation>このファイルに合う供給地点がアカウントにありません。</translation>
    </message>
    <message>
        <source>Choose the supply point that the readings are of.</source>
        <translation>どの供給地点の値かを選んでください。</translation>
    </message>
    <message>
        <source>Comparing with what is kept…</source>
        <translation>保存済みの値と比べています…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>保存しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) stored.</source>
        <translation>
            <numerusform>30 分値を %n 件保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>ファイルが選ばれていません</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ImportResults</name>
    <message>
        <source>%1 %2: %3 kWh becomes %4 kWh</source>
        <translation>%1 %2: %3 kWh が %4 kWh になります</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>Other than what is kept (the earlier value is kept too)</source>
        <translation>保存済みの値と異なる(以前の値も残します)</translation>
    </message>
    <message>
        <source>The same as what is kept</source>
        <translation>保存済みの値と同じ</translation>
    </message>
    <message>
        <source>Less settled than what is kept: ignored</source>
        <translation>保存済みの値のほうが確定に近い(無視します)</translation>
    </message>
    <message>
        <source>Outside the time of supply: ignored</source>
        <translation>供給期間の外(無視します)</translation>
    </message>
    <message>
        <source>Of another supply point or direction: ignored</source>
        <translation>別の供給地点、または買電・売電の別が違う(無視します)</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取れない</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::InsightPanel</name>
    <message>
        <source>Insight</source>
        <translation>ご使用の傾向</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>直近12か月</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>表示中の期間</translation>
    </message>
    <message>
        <source>Time that the insights are about</source>
        <translation>傾向の対象期間</translation>
    </message>
    <message>
        <source>Waiting for the readings…</source>
        <translation>30分値を待っています…</translation>
    </message>
    <message>
        <source>No day is complete in this time.</source>
        <translation>この期間には、すべての30分値がそろった日がありません。</translation>
    </message>
    <message>
        <source>Insights are reckoned over complete days alone.</source>
        <translation>傾向は、すべての30分値がそろった日だけで計算します。</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::InsightTile</name>
    <message>
        <source>%1: %2. Open the day</source>
        <translation>%1: %2。この日を開く</translation>
    </message>
    <message>
        <source>How is this reckoned?</source>
        <translation>計算方法</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::InsightWords</name>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 days complete</source>
        <translation>%1 · %3日中%2日分のデータ</translation>
    </message>
    <message>
        <source>Base load</source>
        <translation>待機電力(夜間の最小値)</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n complete day(s).</source>
        <translation>
            <numerusform>すべての30分値がそろった日が%n日必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>1年間では</translation>
    </message>
    <message>
        <source>By the supplier's estimates</source>
        <translation>電力会社の概算で</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message numerus="yes">
        <source>The 10th percentile of the half-hours from 01:00 to 05:00 of the newest %n complete day(s), twice as power. A year is that power round the clock for 365 days.</source>
        <translation>
            <numerusform>データがそろった直近%n日の1:00~5:00の30分値を小さい順に並べ、下から10 %にあたる値を電力(2倍)で表します。1年間は、その電力が24時間365日続いた場合の量です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The price is your own average by the supplier's estimates for all half-hours of these days, %1 a kWh, without the standing charge.</source>
        <translation>単価は、同じ日のすべての30分値に対する電力会社の概算の平均(1 kWhあたり%1、基本料金を除く)です。</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>Usually highest %1 (%2 on average)</source>
        <translation>ふだん最も多いのは%1(平均%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>The half-hours with most energy of %n complete day(s); kW is a half-hour's average power. The usual time is the half-hour whose mean over these days is highest.</source>
        <translation>
            <numerusform>データがそろった%n日のうち、ご使用量が最も多い30分です。kWは30分間の平均電力です。ふだんの時刻は、これらの日の平均が最も大きい30分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekend against weekdays</source>
        <translation>平日に対する土日</translation>
    </message>
    <message numerus="yes">
        <source>Weekdays (%n day(s))</source>
        <translation>
            <numerusform>平日(%n日)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>1日あたり%1</translation>
    </message>
    <message numerus="yes">
        <source>Weekends (%n day(s))</source>
        <translation>
            <numerusform>土日(%n日)</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean of the complete days: Monday to Friday, and Saturday and Sunday. National holidays count as the weekday they fall on.</source>
        <translation>データがそろった日の平均です。平日は月曜から金曜まで。祝日は、その曜日として数えます。</translation>
    </message>
    <message>
        <source>Share by step</source>
        <translation>段階別の割合</translation>
    </message>
    <message>
        <source>Share by time band</source>
        <translation>時間帯別の割合</translation>
    </message>
    <message numerus="yes">
        <source>Steps start anew with each billing period, from one meter reading to the next. A period counts up to its first incomplete day: %n day(s).</source>
        <translation>
            <numerusform>段階は、検針日から次の検針日までの請求期間ごとに数え直します。各期間は、データが欠けた最初の日の前日までを数えます。%n日分です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each half-hour falls to the band that the supplier's tariff documents give for its hour and season: %n complete day(s).</source>
        <translation>
            <numerusform>30分ごとに、電力会社の料金メニュー定義書にある時刻と季節の時間帯に分けています。データがそろった%n日分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the agreement…</source>
        <translation>ご契約の内容を待っています…</translation>
    </message>
    <message>
        <source>The supplier does not show what this point is supplied on.</source>
        <translation>この供給地点の料金プランは、電力会社から示されていません。</translation>
    </message>
    <message>
        <source>Energy sold has one price at all hours.</source>
        <translation>売電の単価はすべての時刻で同じです。</translation>
    </message>
    <message>
        <source>There is no agreement for this time.</source>
        <translation>この期間のご契約はありません。</translation>
    </message>
    <message>
        <source>%1 has one price at all hours.</source>
        <translation>%1の単価はすべての時刻で同じです。</translation>
    </message>
    <message>
        <source>The supplier does not say which hours the bands of %1 have.</source>
        <translation>%1の時間帯が何時から何時までかは、電力会社から示されていません。</translation>
    </message>
    <message>
        <source>The hours of %1 are not known to this program.</source>
        <translation>%1の時間帯は、このアプリではわかりません。</translation>
    </message>
    <message>
        <source>The steps of %1 cannot be read.</source>
        <translation>%1の段階を読み取れません。</translation>
    </message>
    <message>
        <source>The supply points are on different products. Choose one of them above.</source>
        <translation>供給地点ごとに料金プランが異なります。上で1つ選んでください。</translation>
    </message>
    <message>
        <source>No day is complete that could be counted.</source>
        <translation>数えられる日がありません。</translation>
    </message>
    <message>
        <source>Unusual days</source>
        <translation>ふだんと違う日</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <translation>%1(ふだんは%2)</translation>
    </message>
    <message>
        <source>A day is compared with the median of the same weekday within 45 days to either side. It is unusual from 3.5 robust standard deviations on (by the median absolute deviation, taken as 4 % of the median at least). The strangest five are shown.</source>
        <translation>前後45日の同じ曜日の中央値と比べます。中央絶対偏差(中央値の4 %以上とみなします)による頑健な標準偏差の3.5倍以上離れた日を、差の大きい順に5日まで示します。</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::KeyFigure</name>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::LoadPane</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What you see is from %1.</source>
        <translation>表示しているのは %1 時点の内容です。</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>接続がありません。</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::MainWindow</name>
    <message>
        <source>Your sign-in could not be kept in the keychain. It lasts until you close the program.</source>
        <translation>サインインをキーチェーンに保存できませんでした。プログラムを終了するまで有効です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain could not be cleared yet. It is cleared before it is used again.</source>
        <translation>サインアウトしましたが、キーチェーンからまだ消去できていません。次に使う前に消去します。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Demo data; today is %1</source>
        <translation>デモのデータを表示しています。本日は %1 です。</translation>
    </message>
    <message>
        <source>There is no account on this sign-in.</source>
        <translation>このサインインにはアカウントがありません。</translation>
    </message>
    <message>
        <source>Sign in with the one you have with the supplier.</source>
        <translation>電力会社でお使いの情報でサインインしてください。</translation>
    </message>
    <message>
        <source>The half-hourly readings on this computer could not be forgotten.</source>
        <translation>このコンピューターの30分値を消去できませんでした。</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::NavButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1、お知らせ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>お支払いを開く</translation>
    </message>
    <message>
        <source>Waiting for the balance…</source>
        <translation>残高を読み込んでいます…</translation>
    </message>
    <message>
        <source>This billing period</source>
        <translation>今回の請求期間</translation>
    </message>
    <message>
        <source>Open usage</source>
        <translation>ご使用量を開く</translation>
    </message>
    <message>
        <source>Waiting for the readings…</source>
        <translation>ご使用量を読み込んでいます…</translation>
    </message>
    <message>
        <source>Latest bill</source>
        <translation>最新のご請求</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>ご請求を開く</translation>
    </message>
    <message>
        <source>Waiting for the bills…</source>
        <translation>ご請求を読み込んでいます…</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>次のお支払い</translation>
    </message>
    <message>
        <source>Waiting for the payments…</source>
        <translation>お支払いを読み込んでいます…</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>直近 7 日間</translation>
    </message>
    <message>
        <source>The supplier keeps no balance for this account.</source>
        <translation>このアカウントの残高は、電力会社から提供されていません。</translation>
    </message>
    <message>
        <source>In your favour</source>
        <translation>お預かり金</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>お支払いが必要な金額</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>未払いはありません</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>未払い: %1</translation>
    </message>
    <message>
        <source>There are no readings in this billing period yet.</source>
        <translation>今回の請求期間のご使用量は、まだありません。</translation>
    </message>
    <message>
        <source>The first ones come a day after they are measured.</source>
        <translation>最初のデータは、計測の翌日に届きます。</translation>
    </message>
    <message>
        <source>Billing period: %1</source>
        <translation>請求期間: %1</translation>
    </message>
    <message>
        <source>%1 on the same days of the last period (%2)</source>
        <translation>前回の同じ日数との比較 %1(前回 %2)</translation>
    </message>
    <message>
        <source>Nothing to compare with in the last period</source>
        <translation>前回の請求期間に、比較できるデータがありません</translation>
    </message>
    <message>
        <source>About %1 by the supplier's estimate, without the standing charge</source>
        <translation>電力会社の概算で約 %1(基本料金を除く)</translation>
    </message>
    <message>
        <source>No bill has been issued yet.</source>
        <translation>ご請求はまだ発行されていません。</translation>
    </message>
    <message>
        <source>The first one comes after the first billing period.</source>
        <translation>最初のご請求は、最初の請求期間が終わった後に届きます。</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>%1 発行</translation>
    </message>
    <message>
        <source>Not issued yet</source>
        <translation>未発行</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>お支払い期限 %1</translation>
    </message>
    <message>
        <source>There is nothing to be paid at the moment.</source>
        <translation>現在、お支払いが必要なものはありません。</translation>
    </message>
    <message>
        <source>Open the payment slip in the browser</source>
        <translation>払込票をブラウザーで開く</translation>
    </message>
    <message>
        <source>Method not known</source>
        <translation>お支払い方法は不明です</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>There are no readings of the last seven days.</source>
        <translation>直近 7 日間のご使用量はありません。</translation>
    </message>
    <message>
        <source>Readings come a day after they are measured.</source>
        <translation>データは、計測の翌日に届きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left out, whose readings are late.</source>
        <translation>
            <numerusform>遅延のある%n日分を除いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bill of this period</source>
        <translation>今期のご請求の見込み</translation>
    </message>
    <message>
        <source>Open tariff</source>
        <translation>料金プランを開く</translation>
    </message>
    <message>
        <source>There is not enough yet to say what the bill will be.</source>
        <translation>見込みを出すための計量値がまだ足りません。</translation>
    </message>
    <message>
        <source>It takes a week of readings and a tariff that can be priced.</source>
        <translation>1週間分の計量値と、計算できる料金プランが必要です。</translation>
    </message>
    <message>
        <source>Expected at the end: %1</source>
        <translation>期間終了時の見込み: %1</translation>
    </message>
    <message>
        <source>Eight times of ten between %1 and %2</source>
        <translation>8割の確率で%1から%2の間</translation>
    </message>
    <message>
        <source>So far, from the readings and the tariff</source>
        <translation>これまで(計量値と料金プランから)</translation>
    </message>
    <message>
        <source>Energy at the end</source>
        <translation>期間終了時のご使用量</translation>
    </message>
    <message numerus="yes">
        <source>Each half-hour to come is taken as the mean of the same half-hour on the same kind of day (weekday or weekend) of the last %n day(s)</source>
        <translation>
            <numerusform>これからの30分値は、直近%n日間の同じ曜日区分(平日・土日)の同じ時刻の平均</numerusform>
        </translation>
    </message>
    <message>
        <source>, times %1 for the season, as it was a year ago.</source>
        <translation>に、1年前の実績による季節の係数%1を掛けて見込みます。</translation>
    </message>
    <message>
        <source>; the same time a year ago is not there to compare with.</source>
        <translation>で見込みます。1年前の同じ時期の計量値はありません。</translation>
    </message>
    <message>
        <source>The range follows from how far whole days lay from that mean.</source>
        <translation>幅は、1日ごとの値が平均からどれだけ離れていたかによります。</translation>
    </message>
    <message>
        <source>Prices that are not published yet are taken as the last known ones.</source>
        <translation>未公表の単価は、分かっている最新の単価を使います。</translation>
    </message>
    <message numerus="yes">
        <source>%n supply point(s) are not in it: they cannot be priced.</source>
        <translation>
            <numerusform>計算できない供給地点%nか所は含みません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::Page</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::PaymentsBalance</name>
    <message>
        <source>%1 in your favour</source>
        <translation>お預かり%1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>What was booked</source>
        <translation>記帳の一覧</translation>
    </message>
    <message>
        <source>Waiting for the bookings…</source>
        <translation>記帳を待っています…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Owed after it</source>
        <translation>その後の残高</translation>
    </message>
    <message>
        <source>What was owed after each booking</source>
        <translation>記帳ごとの残高</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Nothing has been booked yet.</source>
        <translation>まだ記帳がありません。</translation>
    </message>
    <message>
        <source>%1 (on hold)</source>
        <translation>%1(保留中)</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::PaymentsDues</name>
    <message>
        <source>What is owed</source>
        <translation>お支払いが必要なもの</translation>
    </message>
    <message>
        <source>Open the payment slip in the browser</source>
        <translation>払込票をブラウザーで開く</translation>
    </message>
    <message>
        <source>For</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>お支払い期限</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>お支払い方法</translation>
    </message>
    <message>
        <source>Bill of %1</source>
        <translation>%1発行の請求書</translation>
    </message>
    <message>
        <source>Payment slip</source>
        <translation>払込票</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a day, and how far away it is</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>未払い: %1</translation>
    </message>
    <message>
        <source>Nothing is owed at the moment.</source>
        <translation>現在、お支払いが必要なものはありません。</translation>
    </message>
    <message>
        <source>Owed together: %1</source>
        <translation>お支払いの合計: %1</translation>
    </message>
    <message>
        <source>Owed together: at least %1</source>
        <translation>お支払いの合計: %1以上</translation>
    </message>
    <message>
        <source>The supplier has been sending reminders since %1.</source>
        <translation>%1から電力会社がお支払いのご案内を送っています。</translation>
    </message>
    <message>
        <source>The supplier is sending reminders.</source>
        <translation>電力会社がお支払いのご案内を送っています。</translation>
    </message>
    <message>
        <source>The last one: %1, on %2.</source>
        <translation>前回: %1(%2)。</translation>
    </message>
    <message>
        <source>The next one, if it stays open: %1, on %2.</source>
        <translation>未払いが続く場合の次回: %1(%2)。</translation>
    </message>
    <message>
        <source>The next one, if it stays open: %1.</source>
        <translation>未払いが続く場合の次回: %1。</translation>
    </message>
    <message>
        <source>They end once what is overdue is paid.</source>
        <translation>期限を過ぎた分のお支払いが済むと終わります。</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::PaymentsFacts</name>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Methods on file</source>
        <translation>登録されているお支払い方法</translation>
    </message>
    <message>
        <source>Payments to come</source>
        <translation>今後のお支払い</translation>
    </message>
    <message>
        <source>Repayments and refunds</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Regular amount</source>
        <translation>定額のお支払い</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>As the supplier masks it</source>
        <translation>番号(伏せ字)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No method of payment is on file.</source>
        <translation>登録されているお支払い方法はありません。</translation>
    </message>
    <message>
        <source>None is scheduled or expected.</source>
        <translation>予定されているお支払いはありません。</translation>
    </message>
    <message>
        <source>The supplier says nothing of refunds.</source>
        <translation>返金についての情報はありません。</translation>
    </message>
    <message>
        <source>Whether a refund can be asked for, the supplier does not say.</source>
        <translation>返金を申し込めるかどうかの情報はありません。</translation>
    </message>
    <message>
        <source>A refund of up to %1 can be asked for at the supplier.</source>
        <translation>電力会社に%1まで返金を申し込めます。</translation>
    </message>
    <message>
        <source>A refund can be asked for at the supplier.</source>
        <translation>電力会社に返金を申し込めます。</translation>
    </message>
    <message>
        <source>No refund can be asked for at the moment.</source>
        <translation>現在、返金は申し込めません。</translation>
    </message>
    <message>
        <source>No refund can be asked for at the moment: nothing stands in your favour.</source>
        <translation>お預かりがないため、現在、返金は申し込めません。</translation>
    </message>
    <message>
        <source>No refund can be asked for at the moment (%1).</source>
        <translation>現在、返金は申し込めません(%1)。</translation>
    </message>
    <message>
        <source>You pay %1 a month.</source>
        <translation>毎月のお支払いは%1です。</translation>
    </message>
    <message>
        <source>A month costs %1 on average.</source>
        <translation>平均のご請求は月%1です。</translation>
    </message>
    <message>
        <source>The supplier suggests %1.</source>
        <translation>電力会社の提案は%1です。</translation>
    </message>
    <message>
        <source>Looked at on %1.</source>
        <translation>見直し日: %1。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>手続き中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Correction of a bill</source>
        <translation>請求の訂正</translation>
    </message>
    <message>
        <source>Payment requests</source>
        <translation>お支払いの依頼</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予定</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>お支払い</translation>
    </message>
    <message>
        <source>Filter payments</source>
        <translation>お支払いを絞り込む</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>次のお支払い</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>前回のお支払い</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>表を CSV で保存…</translation>
    </message>
    <message>
        <source>Waiting for the payments…</source>
        <translation>お支払いを読み込んでいます…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date of a payment, and how it is paid</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>A payment at the convenience store is waiting.</source>
        <translation>コンビニでのお支払いをお待ちしています。</translation>
    </message>
    <message>
        <source>A payment at the convenience store was due on %1 and is still open.</source>
        <translation>コンビニでのお支払いの期限(%1)が過ぎています。</translation>
    </message>
    <message>
        <source>A payment at the convenience store is due on %1.</source>
        <translation>コンビニでのお支払い期限は %1 です。</translation>
    </message>
    <message>
        <source>Its link is not secure and is therefore not opened.</source>
        <translation>リンクの安全を確認できないため、開きません。</translation>
    </message>
    <message>
        <source>Open the payment slip</source>
        <translation>払込票を開く</translation>
    </message>
    <message>
        <source>There are no payments yet.</source>
        <translation>お支払いはまだありません。</translation>
    </message>
    <message>
        <source>They appear here once one is made.</source>
        <translation>お支払いがあると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>読み込みを中止しました。</translation>
    </message>
    <message>
        <source>Load the payments</source>
        <translation>お支払いを読み込む</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>お支払いが必要なもの</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation>残高の推移</translation>
    </message>
    <message>
        <source>Methods and refunds</source>
        <translation>お支払い方法と返金</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>ページの表示切り替え</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::PdfSearch</name>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%nか所</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a document</comment>
        <translation>%2か所中%1</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>書類内を検索</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の一致箇所</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::PdfView</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message numerus="yes">
        <source>Document, %n page(s)</source>
        <translation>
            <numerusform>文書(%n ページ)</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::PeriodPicker</name>
    <message>
        <source>Period: %1</source>
        <translation>期間: %1</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>次の期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>今日を表示</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Half-hours of a day</source>
        <translation>1 日の 30 分ごと</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Days of a month</source>
        <translation>1 か月の日ごと</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Months of a year</source>
        <translation>1 年の月ごと</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>日付を選ぶ</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Days of a week</source>
        <translation>1週間の日ごと</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>請求期間</translation>
    </message>
    <message>
        <source>Days of a billing period</source>
        <translation>請求期間の日ごと</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Months of all years</source>
        <translation>全期間の月ごと</translation>
    </message>
    <message>
        <source>How much time is shown</source>
        <translation>表示する期間の長さ</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ReportAction</name>
    <message>
        <source>Report of a year…</source>
        <translation>年間レポート…</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ReportChoice</name>
    <message>
        <source>Name the source of the CO2 factor; without it the report leaves CO2 out.</source>
        <translation>CO2係数の出典を入力してください。出典がない場合、レポートにCO2は載りません。</translation>
    </message>
    <message>
        <source>Kind of year</source>
        <translation>年の区切り</translation>
    </message>
    <message>
        <source>January to December</source>
        <translation>1月から12月</translation>
    </message>
    <message>
        <source>April to March</source>
        <translation>4月から翌年3月(年度)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>CO2 factor (kg for each kWh)</source>
        <translation>CO2係数(kg/kWh)</translation>
    </message>
    <message>
        <source>Without CO2</source>
        <translation>CO2を載せない</translation>
    </message>
    <message>
        <source>Source of the factor</source>
        <translation>係数の出典</translation>
    </message>
    <message>
        <source>Publisher and year</source>
        <translation>公表元と年度</translation>
    </message>
    <message>
        <source>With name, account number and addresses</source>
        <translation>お名前、アカウント番号、住所を載せる</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::ReportDialog</name>
    <message>
        <source>Report of a year</source>
        <translation>年間レポート</translation>
    </message>
    <message>
        <source>The report as it will be printed</source>
        <translation>印刷プレビュー</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>PDFで保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save for &amp;Excel…</source>
        <translation>Excelで保存(&amp;E)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Waiting for bills, payments and readings of the year…</source>
        <translation>この年のご請求、お支払い、30分値を待っています…</translation>
    </message>
    <message>
        <source>Some parts could not be fetched; the notes at the end say which.</source>
        <translation>一部を取得できませんでした。詳しくは末尾の注記をご覧ください。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1に保存しました。</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder.</source>
        <translation>ファイル%1に書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::SaveFile</name>
    <message>
        <source>Not saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder.</source>
        <translation>ファイル %1 に書き込めませんでした。別のフォルダーをお選びください。</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>There is no page named %1.</source>
        <translation>%1 というページはありません。</translation>
    </message>
    <message>
        <source>The page %1 failed: %2</source>
        <translation>ページ %1 を表示できませんでした: %2</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>画像 %1 を書き込めません。</translation>
    </message>
    <message>
        <source>The page %1 did not finish loading in time.</source>
        <translation>ページ %1 の読み込みが時間内に終わりませんでした。</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::SignInPage</name>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again, or sign in anew.</source>
        <translation>キーチェーンがロックされています。ロックを解除して再試行するか、サインインし直してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This computer offers no keychain. A sign-in lasts until you close the program.</source>
        <translation>このコンピューターではキーチェーンを使えません。サインインは、プログラムを終了するまで有効です。</translation>
    </message>
    <message>
        <source>Your keychain could not be used. A sign-in may last only until you close the program.</source>
        <translation>キーチェーンを使えませんでした。サインインは、プログラムを終了するまでしか続かない場合があります。</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>API キー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refresh token</source>
        <translation>リフレッシュトークン(&amp;R)</translation>
    </message>
    <message>
        <source>With e-mail and password</source>
        <translation>メールアドレスとパスワード</translation>
    </message>
    <message>
        <source>With an API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>With a refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Use what you sign in with at your electricity supplier. It is sent to the supplier only.</source>
        <translation>電力会社のサイトと同じ情報でサインインしてください。送信先は電力会社だけです。</translation>
    </message>
    <message>
        <source>S&amp;tay signed in</source>
        <translation>サインインしたままにする(&amp;T)</translation>
    </message>
    <message>
        <source>Keeps your password in this computer's keychain, because the supplier ends a sign-in after seven days.</source>
        <translation>電力会社のサインインは 7 日で切れるため、パスワードをこのコンピューターのキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>その他のサインイン方法(&amp;O)</translation>
    </message>
    <message>
        <source>Try it with &amp;demo data</source>
        <translation>デモのデータで試す(&amp;D)</translation>
    </message>
    <message>
        <source>Denkiroku is unofficial. It is not made, checked or supported by any electricity supplier.</source>
        <translation>Denkiroku は非公式のプログラムです。電力会社による開発、確認、サポートはありません。</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::SignOutBox</name>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign out of this profile?</source>
        <translation>このプロファイルからサインアウトしますか。</translation>
    </message>
    <message>
        <source>Your sign-in is removed from this computer's keychain. Your data at the supplier stay as they are.</source>
        <translation>サインインをこのコンピューターのキーチェーンから削除します。電力会社にあるデータはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>Also forget what this computer &amp;keeps for this profile: its settings and its half-hourly readings</source>
        <translation>このプロファイルについてこのコンピューターに保存されている設定と30分値も消去する(&amp;K)</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::Skeleton</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::SlotTableModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::StateBanner</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::StatusLine</name>
    <message>
        <source>as of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>readings to %1</source>
        <translation>計測値は %1 まで</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Times are those of Japan.</source>
        <translation>時刻は日本時間です。</translation>
    </message>
    <message>
        <source>asking less until %1</source>
        <translation>%1 まで通信を控えめにしています</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::TariffPage</name>
    <message>
        <source>Tariff</source>
        <translation>料金プラン</translation>
    </message>
    <message>
        <source>There is no agreement yet.</source>
        <translation>まだご契約がありません。</translation>
    </message>
    <message>
        <source>It is shown once a place is supplied.</source>
        <translation>供給が始まると表示されます。</translation>
    </message>
    <message>
        <source>Supply point</source>
        <translation>供給地点</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>料金プランの試算</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>約款</translation>
    </message>
    <message>
        <source>Waiting for the agreements…</source>
        <translation>ご契約を待っています…</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>ページの表示切り替え</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::TariffPrices</name>
    <message>
        <source>Standing charge</source>
        <translation>基本料金</translation>
    </message>
    <message>
        <source>Fuel cost adjustment now</source>
        <translation>現在の燃料費調整額</translation>
    </message>
    <message>
        <source>Renewable energy levy</source>
        <translation>再エネ賦課金</translation>
    </message>
    <message>
        <source>Energy charge</source>
        <translation>従量料金</translation>
    </message>
    <message>
        <source>What changes when</source>
        <translation>これからの変更</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>ご契約</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季節</translation>
    </message>
    <message>
        <source>Prices through the day</source>
        <translation>1日の時間帯</translation>
    </message>
    <message>
        <source>For</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Yen per kWh</source>
        <translation>円/kWh</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>No agreement holds now</source>
        <translation>現在のご契約はありません</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>提供されていません</translation>
    </message>
    <message>
        <source>; from the published notices</source>
        <translation>(公表資料より)</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1日あたり</translation>
    </message>
    <message>
        <source>per kWh</source>
        <translation>1 kWhあたり</translation>
    </message>
    <message>
        <source>this product carries none</source>
        <translation>このプランにはありません</translation>
    </message>
    <message>
        <source>All energy</source>
        <translation>すべての電力量</translation>
    </message>
    <message>
        <source>at all hours</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>本日は該当なし</translation>
    </message>
    <message>
        <source>This tariff has something that is not understood: %1.</source>
        <translation>解釈できない項目があります: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>1日の時間帯</translation>
    </message>
    <message>
        <source>Hours as the supplier prints them in its tariff definitions; the API does not tell them.</source>
        <translation>時間帯は電力会社の料金メニュー定義書によります。APIからは提供されません。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>They begin anew with each billing period.</source>
        <translation>請求期間ごとに第1段階から始まります。</translation>
    </message>
    <message>
        <source>The hours of these prices are not known.</source>
        <translation>時間帯の区切りが分かりません。</translation>
    </message>
    <message>
        <source>One price at all hours.</source>
        <translation>終日同じ単価です。</translation>
    </message>
    <message>
        <source>no price is given</source>
        <translation>単価の提供なし</translation>
    </message>
    <message>
        <source>%1 yen per kWh</source>
        <translation>%1円/kWh</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::TariffTerms</name>
    <message>
        <source>Which terms</source>
        <translation>約款の選択</translation>
    </message>
    <message>
        <source>Open as PDF in the browser</source>
        <translation>PDFをブラウザーで開く</translation>
    </message>
    <message>
        <source>Text of the terms</source>
        <translation>約款の本文</translation>
    </message>
    <message>
        <source>Waiting for the terms…</source>
        <translation>約款を待っています…</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>約款</translation>
    </message>
    <message>
        <source>The supplier gives no terms here.</source>
        <translation>約款は提供されていません。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>in force from %1</source>
        <translation>%1から適用</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::TimeChart</name>
    <message>
        <source>single readings %1 to %2, mean %3</source>
        <translation>30分値 %1~%2、平均 %3</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>表示できるデータがありません。</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::TimeLegend</name>
    <message>
        <source>Show or hide these values</source>
        <translation>この値の表示・非表示を切り替えます</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::TotalBar</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected: %1</source>
        <translation>
            <numerusform>%n 件を選択: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::TransferPoints</name>
    <message>
        <source>no. %1</source>
        <comment>masked number of a supply point</comment>
        <translation>番号 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>place · supply point</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (feed-in)</source>
        <translation>%1(売電)</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::UsageChart</name>
    <message>
        <source>Usage, %1</source>
        <translation>ご使用量、%1</translation>
    </message>
    <message>
        <source>Supplier's estimate, %1</source>
        <translation>電力会社の概算 %1</translation>
    </message>
    <message>
        <source>Average power, %1</source>
        <translation>平均電力 %1</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::UsageControls</name>
    <message>
        <source>Bars</source>
        <translation>棒グラフ</translation>
    </message>
    <message>
        <source>Amounts as bars</source>
        <translation>使用量を棒グラフで表示</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Half-hours as a curve</source>
        <translation>30分ごとの値を曲線で表示</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Days and hours as a heat map</source>
        <translation>日と時刻をヒートマップで表示</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>データの状態</translation>
    </message>
    <message>
        <source>Which readings are there, day by day</source>
        <translation>日ごとの30分値の有無</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>¥ (supplier's estimate)</source>
        <translation>円(電力会社の概算)</translation>
    </message>
    <message>
        <source>kW on average</source>
        <translation>平均kW</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>比較しない</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>前の期間と比較</translation>
    </message>
    <message>
        <source>Year earlier, same dates</source>
        <translation>前年の同じ日付と比較</translation>
    </message>
    <message>
        <source>Year earlier, same weekdays</source>
        <translation>前年の同じ曜日と比較</translation>
    </message>
    <message>
        <source>Typical household</source>
        <translation>標準的な家庭と比較</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>What the chart counts in</source>
        <translation>グラフの単位</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>What the usage is compared with</source>
        <translation>ご使用量の比較対象</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>ご使用量</translation>
    </message>
    <message>
        <source>Waiting for the readings…</source>
        <translation>ご使用量を読み込んでいます…</translation>
    </message>
    <message>
        <source>Fed in</source>
        <translation>売電量</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>ご使用量</translation>
    </message>
    <message>
        <source>Supplier's estimate</source>
        <translation>電力会社の概算</translation>
    </message>
    <message>
        <source>without the standing charge</source>
        <translation>基本料金を除く</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>%1との比較</translation>
    </message>
    <message>
        <source>%1 by the same time</source>
        <translation>同じ時点までで %1</translation>
    </message>
    <message>
        <source>%1 then</source>
        <translation>当時 %1</translation>
    </message>
    <message>
        <source>There is no supply point here.</source>
        <translation>ここには供給地点がありません。</translation>
    </message>
    <message>
        <source>There are no readings for this period.</source>
        <translation>この期間のご使用量はありません。</translation>
    </message>
    <message>
        <source>Choose another property or account at the left.</source>
        <translation>左側で別の場所またはアカウントをお選びください。</translation>
    </message>
    <message>
        <source>Choose another period above.</source>
        <translation>上で別の期間をお選びください。</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>今日を表示</translation>
    </message>
    <message>
        <source>Net: used minus fed in</source>
        <translation>差引(使用量−売電量)</translation>
    </message>
    <message>
        <source>%1 · %2 on average</source>
        <translation>%1 ・平均%2</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::UsagePoints</name>
    <message>
        <source>Supply point</source>
        <translation>供給地点</translation>
    </message>
    <message>
        <source>All supply points (%1)</source>
        <translation>すべての供給地点(%1)</translation>
    </message>
    <message>
        <source>All feed-in points (%1)</source>
        <translation>すべての売電地点(%1)</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>masked number of a supply point</comment>
        <translation>番号 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>place · supply point</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (feed-in)</source>
        <translation>%1(売電)</translation>
    </message>
    <message>
        <source>Supply point number %1</source>
        <translation>供給地点特定番号 %1</translation>
    </message>
    <message>
        <source>Net: used minus fed in</source>
        <translation>差引(使用量−売電量)</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::UsageTransfer</name>
    <message>
        <source>Export readings…</source>
        <translation>ご使用量を書き出す…</translation>
    </message>
    <message>
        <source>Import readings…</source>
        <translation>ご使用量を読み込む…</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::UsageWords</name>
    <message>
        <source>a typical household</source>
        <translation>標準的な家庭</translation>
    </message>
    <message>
        <source>%1 now, %2 in %3%4.</source>
        <translation>今回%1、%3は%2です%4。</translation>
    </message>
    <message>
        <source>%1 less than %2 (%3 against %4)%5.</source>
        <translation>%2より%1少なくなっています(%3、比較対象%4%5)。</translation>
    </message>
    <message>
        <source>%1 more than %2 (%3 against %4)%5.</source>
        <translation>%2より%1多くなっています(%3、比較対象%4%5)。</translation>
    </message>
    <message>
        <source>As much as %1 (%2 against %3)%4.</source>
        <translation>%1と同じです(%2、比較対象%3%4)。</translation>
    </message>
    <message numerus="yes">
        <source>, the same %n half-hour(s) compared</source>
        <translation>
            <numerusform>、同じ30分値%n件どうしの比較</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n half-hour(s) left out whose readings are late or missing</source>
        <translation>
            <numerusform>、遅延・欠測のある30分値%n件を除く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n day(s) compared, weekday by weekday</source>
        <translation>
            <numerusform>、曜日をそろえた%n日分の比較</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, the same %n day(s) compared</source>
        <translation>
            <numerusform>、同じ%n日分どうしの比較</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n day(s) left out whose readings are late or missing</source>
        <translation>
            <numerusform>、遅延・欠測のある%n日分を除く</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the supplier what a typical household uses…</source>
        <translation>標準的な家庭のご使用量を確認しています…</translation>
    </message>
    <message>
        <source>Choose one supply point to compare it with a typical household.</source>
        <translation>標準的な家庭と比較するには、供給地点を1つ選んでください。</translation>
    </message>
    <message>
        <source>There is a typical household for what is used only, not for what is fed in.</source>
        <translation>標準的な家庭との比較は使用量のみで、売電量にはありません。</translation>
    </message>
    <message>
        <source>No day is there in full yet that could be compared with a typical household.</source>
        <translation>標準的な家庭と比較できる、データのそろった日がまだありません。</translation>
    </message>
    <message>
        <source>Waiting for the readings of %1…</source>
        <translation>%1の30分値を待っています…</translation>
    </message>
    <message>
        <source>There is nothing to compare with in %1.</source>
        <translation>%1に比較できるデータがありません。</translation>
    </message>
    <message>
        <source>The dates are the meter reading days.</source>
        <translation>期間は検針日によります。</translation>
    </message>
    <message>
        <source>The dates are reckoned by whole months from the known meter reading days.</source>
        <translation>期間は、わかっている検針日から1か月単位で計算したものです。</translation>
    </message>
    <message>
        <source>The dates are those of the account's billing options.</source>
        <translation>期間はご契約の請求設定によります。</translation>
    </message>
    <message>
        <source>The dates are reckoned by whole months from the billing options.</source>
        <translation>期間は、請求設定から1か月単位で計算したものです。</translation>
    </message>
    <message>
        <source>The supplier told no meter reading day: calendar months are shown.</source>
        <translation>検針日の情報がないため、暦月で表示しています。</translation>
    </message>
    <message>
        <source>Readings up to %1.</source>
        <translation>計測値は %1 までです。</translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) missing.</source>
        <translation>
            <numerusform>30分値が %n 件欠測しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional values can still change until the billing period closes.</source>
        <translation>速報値は、請求期間が終わるまで変わることがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) corrected by the supplier.</source>
        <translation>
            <numerusform>電力会社により訂正された30分値が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The supplier estimates the cost of what is used, not of the net.</source>
        <translation>電力会社の概算は使用量に対するもので、差引にはありません。</translation>
    </message>
    <message>
        <source>The supplier gives no estimate for what is fed in.</source>
        <translation>売電量には電力会社の概算がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n half-hour(s) late: they may still come.</source>
        <translation>
            <numerusform>遅延している30分値が%n個あります。これから届く可能性があります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::WhatIfPanel</name>
    <message>
        <source>Products on sale, and what the year would have cost</source>
        <translation>販売中のプランと1年分の試算</translation>
    </message>
    <message>
        <source>Products of which it is not known carry the fuel cost adjustment</source>
        <translation>不明なプランには燃料費調整額があるものとする</translation>
    </message>
    <message>
        <source>Replaying the year…</source>
        <translation>1年分を試算しています…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Standing charge</source>
        <translation>基本料金</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>There is nothing to replay yet.</source>
        <translation>試算できる計量値がまだありません。</translation>
    </message>
    <message>
        <source>It takes half-hours of the last year and a tariff in force.</source>
        <translation>直近1年の30分値と、適用中の料金プランが必要です。</translation>
    </message>
    <message>
        <source>Your own half-hours of %1, %2 of %3 with a reading, at today's prices.</source>
        <translation>%1のご自身の30分値(%3個中%2個に計量値あり)を、現在の単価で計算しています。</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1(ご契約中)</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>計算不可</translation>
    </message>
    <message>
        <source>What each billing period would have cost</source>
        <translation>請求期間ごとの試算</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a band or step, and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of your energy: %1.</source>
        <translation>電力量の内訳: %1。</translation>
    </message>
    <message>
        <source>It would cost the same if %1 of the energy fell into "%2"; it is %3 now (the other bands keeping their shares among each other).</source>
        <translation>「%2」の割合が%1であれば同額になります。現在は%3です(ほかの時間帯どうしの割合は変わらないものとします)。</translation>
    </message>
    <message>
        <source>With the same pattern both would cost the same at %1 times your usage.</source>
        <translation>同じ使い方で、ご使用量が%1倍のときに同額になります。</translation>
    </message>
    <message>
        <source>It is the cheaper one at any usage of this pattern.</source>
        <translation>この使い方では、ご使用量にかかわらず安くなります。</translation>
    </message>
    <message>
        <source>It is the dearer one at any usage of this pattern.</source>
        <translation>この使い方では、ご使用量にかかわらず高くなります。</translation>
    </message>
    <message>
        <source>Assumed: today's energy prices and standing charge all year; the fuel cost adjustment and the levy of each month as published.</source>
        <translation>前提: 従量料金と基本料金は1年を通じて現在の単価、燃料費調整額と再エネ賦課金は各月の公表値です。</translation>
    </message>
    <message>
        <source>The standing charge is that for %1: which one yours would be is not known.</source>
        <translation>基本料金は%1のものです。ご契約に当てはまるものは分かりません。</translation>
    </message>
    <message>
        <source>That it carries the fuel cost adjustment is assumed: the list does not say.</source>
        <translation>燃料費調整額があるものと仮定しています。一覧には記載がありません。</translation>
    </message>
    <message>
        <source>That it carries no fuel cost adjustment is assumed: the list does not say.</source>
        <translation>燃料費調整額がないものと仮定しています。一覧には記載がありません。</translation>
    </message>
    <message>
        <source>Half-hours without a reading count as nothing, on both sides.</source>
        <translation>計量値のない30分値は、どちらのプランでも0としています。</translation>
    </message>
    <message>
        <source>The supplier would take this supply point on the product.</source>
        <translation>この供給地点はこのプランに申し込めます。</translation>
    </message>
    <message>
        <source>The supplier would not take this supply point on the product.</source>
        <translation>この供給地点はこのプランに申し込めません。</translation>
    </message>
    <message>
        <source>Days for a switch: from %1.</source>
        <translation>切り替えられる日: %1から。</translation>
    </message>
    <message>
        <source>Whether and when a switch would be taken, the supplier does not say here.</source>
        <translation>切り替えの可否と日程の情報はありません。</translation>
    </message>
    <message>
        <source>Nothing is changed from here.</source>
        <translation>この画面から契約が変わることはありません。</translation>
    </message>
</context>
<context>
    <name>denkiroku::ui::WindowMenus</name>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>A profile is a sign-in of its own, beside the others.
Name:</source>
        <translation>プロファイルは、ほかとは別のサインインです。
名前:</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>新しいプロファイル(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Sign out…</source>
        <translation>サインアウト(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>配色(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Denkiroku</source>
        <translation>Denkiroku について(&amp;A)</translation>
    </message>
</context>
</TS>
