### ウィンドウで使う言葉（担当者の言語）。

close = 閉じる
cancel = キャンセル

## 受信トレイ

inbox = 受信トレイ
inbox-total = { $count ->
       *[other] { NUMBER($count) }件のチケット
    }
inbox-no-desks = ヘルプデスクがまだ設定されていません。
inbox-none = チケットはありません。
inbox-none-pass = 条件に合うチケットはありません。
inbox-pulling = 最初のチケットを読み込んでいます…
demo-start = デモデスクで試す
filter-desk = ヘルプデスク
filter-market = 市場
filter-status = 状態
filter-all-desks = すべてのデスク
filter-all-markets = すべての市場
filter-all-statuses = すべての状態
filter-counted = { $name }（{ NUMBER($count) }）
filter-clear = フィルターを解除
status-new = 新規
status-open = 対応中
status-waiting = 保留中
status-solved = 解決済み
status-closed = 終了
row-draft = 下書きがあります
row-outgoing = { $count ->
       *[other] 送信が完了していないメッセージ: { NUMBER($count) }件
    }
row-due = 期限: { $when }
row-overdue = 期限切れ: { $when }

## チケット

ticket = チケット
ticket-hint = チケットを選択してください。jとkで移動、Enterで開く、?でキー一覧を表示します。
ticket-returns = 返品
ticket-back = 受信トレイに戻る
ticket-remote-status = ヘルプデスクでの状態: { $status }
messages = メッセージ
message-you = 自分
message-inbound = お客様
message-outbound = 当社からの返信
message-internal = 社内メモ（お客様には表示されません）
message-frame = メッセージ
message-files = 添付ファイル
attachment-save = { $name }を保存
attachment-saving = 保存しています…
attachment-saved = 保存しました: { $path }
message-images = { $count ->
       *[other] 閲覧したことを相手に知られないよう、外部の画像{ NUMBER($count) }点を読み込んでいません。
    }

## 入力欄

fields = フィールド
fields-more = { $count ->
       *[other] ほかのフィールド{ NUMBER($count) }件
    }
field-status = 状態
field-owner = 担当者
field-priority = 優先度
field-tags = タグ
field-custom = カスタムフィールド
field-nobody = 未割り当て
field-none = なし
field-tag-add = タグを追加
field-tag-remove = タグ「{ $tag }」を削除
field-yours = 自分の値: { $value }
field-theirs = ヘルプデスクの現在の値: { $value }

## The composer

composer = 回答の作成
composer-reply = 返信
composer-note = メモ
composer-hint-reply = お客様への返信を入力…
composer-hint-note = 社内向けのメモを入力…
composer-note-who = 社内の担当者だけに表示されます
composer-greeting = 書き出し
composer-closing = 結び
composer-send = 送信
composer-send-note = メモを追加
draft-typing = 保存しています…
draft-saved = 下書きを保存しました
draft-failed = 下書きを保存できませんでした

## 返信チェック

finding-strip = 返信チェック
finding-severity-error = エラー
finding-severity-warning = 警告
finding-severity-hint = ヒント
finding-count-error = { $count ->
       *[other] エラー{ NUMBER($count) }件
    }
finding-count-warning = { $count ->
       *[other] 警告{ NUMBER($count) }件
    }
finding-count-hint = { $count ->
       *[other] ヒント{ NUMBER($count) }件
    }
finding-said = { $severity }: { $title }。{ $reason }
finding-replace = 「{ $text }」に置き換え
finding-remove = 削除
finding-ignore = ここでは無視
finding-none = 指摘はありません
finding-checked = チェックした項目（{ $language }）:
finding-unchecked = ここではチェックしていない項目:
finding-ignored = { $count ->
       *[other] このチケットで無視した指摘: { NUMBER($count) }件
    }
finding-show-again = 再表示
finding-ask = { $count ->
       *[other] このまま送信しないでください（エラー{ NUMBER($count) }件）: { $reason }
    }
finding-send-anyway = このまま送信
finding-look = 見直す

## 対応ガイド

brief = 対応ガイド
brief-address = 呼び方
brief-surname-first = 姓が先
brief-market-unknown = 市場不明
brief-weekend = 週末
brief-other-zones = 市場内のほかのタイムゾーン: { $zones }
brief-call-here = こちらの時刻: { $time }
brief-language = 使用言語
brief-currency = 通貨
brief-holidays = 祝日
brief-holiday-check = 要確認
brief-holiday-check-why = この日は情報源によって異なるか、月の満ち欠けや決定によって変わります。約束する前に確認してください。
brief-occasion = 用途
occasion-usual = 返信
occasion-apology = お詫び
occasion-holiday = 祝日
occasion-condolence = お悔やみ
brief-greetings = 書き出し
brief-closings = 結び
brief-guidance = 知っておきたいこと
formality-formal = フォーマル
formality-informal = カジュアル
brief-guidance-more = ほか{ $count }件
brief-payments = お客様の支払い方法
refund-original = 返金は、支払いと同じ方法で行われます。
refund-bank-account = 返金にはお客様の銀行口座が必要です。口座を確認してください。
refund-shop = 決済事業者は返金を行いません。返金の方法をお客様と取り決めてください。
refund-not-known = 返金方法は不明です。返金を約束する前に確認してください。
refund-days-calendar = 返金には最長{ $max }日かかります。
refund-days-business = 返金には最長{ $max }営業日かかります。
refund-within = 返金は支払いから{ $days }日以内に可能です。
payment-ending = { $date }に終了します。
payment-ended = { $date }に終了しました。
payment-unsure = 情報源によって異なります。約束する前に確認してください。
topic-form-of-address = 呼び方・敬語
topic-name-order = 名前
topic-title = 敬称・肩書き
topic-opening = 書き出し
topic-closing = 結び
topic-directness = 文体
topic-apology = お詫び
topic-saying-no = お断り
topic-dates = 日付
topic-numbers = 数字と金額
topic-delivery = 住所と配送
topic-payments-refund = 支払いと返金
topic-rights = 消費者の権利
topic-working-time = 時刻と営業日
topic-language = 言語
topic-typography = 表記と体裁
topic-small-talk = 雑談
topic-humour = ユーモア
topic-emoji = 絵文字
topic-urgency = 急ぎの依頼
topic-complaint = 苦情
topic-number-taboo = 避けたい数字
topic-gift-taboo = 贈り物
topic-ask = 推測せずに確認
guidance-source = 出典
guidance-checked = 確認日: { $date }
guidance-stale = 再確認が必要

## 送信トレイ

outbox = 送信トレイ
outbox-count = { $count ->
        [0] 送信トレイは空です
       *[other] 送信トレイ: { NUMBER($count) }件
    }
outbox-stuck = 送信トレイ: { NUMBER($count) }件（要対応）
outbox-empty = すべて送信済みです。
outbox-explained = ヘルプデスクで確認されるまで、ここに保管されます。メッセージは順番に1回だけ送信されます。
outbox-attempts = { $count ->
        [0] 未試行
       *[other] { NUMBER($count) }回試行
    }
operation-waiting = 送信待ち
operation-sending = 送信中
operation-unknown = 届いたか確認中
operation-refused = 拒否されました
operation-conflict = 判断が必要です
operation-confirmed = 送信済み
operation-held = 元に戻せるよう、少し待ってから送信します
operation-goes-out = あと{ NUMBER($seconds) }秒で送信
operation-change = { $field }: { $from } → { $to }
operation-next-try = 次回の試行: { $time }
operation-retry = 今すぐ再試行
operation-take-back = 送信取り消し
operation-undo = 元に戻す
operation-send-now = 今すぐ送信
operation-send-anyway = このまま送信
operation-to-composer = 入力欄に戻す
operation-keep-mine = 自分の値を採用
operation-take-theirs = デスクの値を採用
operation-try-again = 再試行
operation-drop = 変更を破棄
operation-take-back-hint = 送信せず、本文を下書きに戻します。書きかけの文章があれば、その前に入ります
operation-take-back-confirm = { $state ->
        [unknown] すでに届いている可能性がありますが、再送信はされません。本文はチケットの下書きに戻ります。書きかけの文章があれば、その前に入ります。
       *[other] 送信されません。本文はチケットの下書きに戻ります。書きかけの文章があれば、その前に入ります。
    }

## 同期

offline = オフライン: 入力した内容は保存され、後で送信されます
sync-idle = 最新の状態
sync-idle-since = 最新の状態（{ $when }）
sync-first-pull = 初回の読み込み中: { NUMBER($done) }件
sync-first-pull-of = 初回の読み込み中: { NUMBER($done) } / { NUMBER($total) }件
sync-pulling = 変更を確認中
sync-pulling-of = 変更を読み込み中: { NUMBER($done) } / { NUMBER($total) }件
sync-sending = 送信中
sync-waiting = まもなく再試行
sync-waiting-until = { $time }に再試行
sync-stopped = 停止
sync-paused = 一時停止中

## 設定

settings = 設定
settings-language = 言語
settings-theme = 外観
settings-signature = 署名
settings-signature-hint = 返信の署名に使う名前です。
settings-undo = 送信を取り消せる時間
settings-undo-seconds = { $seconds ->
        [0] なし（すぐに送信）
       *[other] { NUMBER($seconds) }秒
    }
settings-desks = ヘルプデスク
theme-system = システムに合わせる
theme-light = ライト
theme-dark = ダーク
desk-add = ヘルプデスクを追加
desk-name = 名前
desk-kind = 種類
desk-kind-demo = デモデスク
desk-url = アドレス
desk-url-hint = { $kind ->
        [chatwoot] アカウント番号を含むアドレス: { $example }
        [help-scout] どのアカウントでも共通: { $example }
        [znuny] 先に管理者がParlanceのWebサービスをインポートします: { $example }
        [demo] デモデスクの開始時に表示されるアドレス: { $example }
        [email] 受信メールサーバーのアドレス（送信メールサーバーの名前が異なる場合は、それも追加）: { $example }
       *[other] ブラウザーに表示されるアドレス: { $example }
    }
desk-web-service = 管理者用のWebサービスを保存
desk-user-email = メールアドレス
desk-user-login = ユーザー名
desk-password = パスワード
desk-secret = トークン
desk-secret-where = { $kind ->
        [request-tracker] Request Trackerの「Logged in as › Settings › Auth Tokens」で作成できます。
        [django-helpdesk] 管理者が、管理画面の「トークン」で作成します。
        [redmine] Redmineの「個人設定」にある「APIアクセスキー」です。
        [zendesk] 管理者が、管理センターの「アプリおよびインテグレーション › API」で作成します。
        [chatwoot] Chatwootの「プロフィール設定」にある「アクセストークン」です。
        [jira-service-management] id.atlassian.comの「セキュリティ › APIトークン」で作成できます。
        [zammad] Zammadの「プロフィール › トークンアクセス」で、権限ticket.agentを付けて作成できます。
        [freshdesk] Freshdeskの「プロフィール設定」にあるAPIキーです。
        [help-scout] Help Scoutの「Your Profile › My Apps」にあるApp IDとApp Secretを、間にコロンを入れて入力してください。
        [znuny] ヘルプデスクの担当者としてのパスワードです。
        [email] メールボックスのパスワードです。プロバイダーがアプリパスワードを求めている場合は、そちらを入力してください。
       *[demo] デモデスクの開始時に表示されます。
    }
desk-secret-hint = システムのキーリングに保存され、以後は表示されません。
desk-test = 接続テスト
desk-testing = テスト中…
desk-save = 追加
desk-sync-now = 今すぐ同期
desk-pause = 一時停止
desk-resume = 再開
desk-replace-secret = トークンを変更
desk-save-secret = テストして保存
desk-remove = 削除
desk-remove-confirm = { $outgoing ->
        [0] { $name }とそのチケットを、このコンピューターから削除します。ヘルプデスク側は何も変わりません。
       *[other] { $name }とそのチケットを、送信が完了していないメッセージ{ NUMBER($outgoing) }件とともに、このコンピューターから削除します。ヘルプデスク側は何も変わりません。
    }
desk-remove-keep = 削除してチケットを残す
desk-remove-kept = 残したものは閲覧と検索ができます。同じデスクをもう一度追加すると、続きから同期されます。
desk-unencrypted = 暗号化せずに接続
desk-unencrypted-mark = 暗号化なし
desk-hints = Webhook
desk-hints-explained = Webhookが届くと、Parlanceはすぐにヘルプデスクへ問い合わせます。内容は読まずに破棄します。
desk-hints-on = Webhookを受け付ける
desk-hints-off = Webhookの受け付けをやめる
desk-hints-address = ヘルプデスクはこのアドレスに送信（POST）します。アドレスはこのコンピューター上にあるため、チームの中継やトンネルでここまで届ける必要があります。他の人には知らせないでください。
desk-hints-silent = 現在、このアドレスでは受け付けていません。別のプログラムがこのポートを使用しています。
desk-report-works = 接続できました。
desk-report-agent = アカウント
desk-report-product = 製品
desk-report-queues = 閲覧できるキュー
desk-report-once = 二重送信の防止
desk-report-once-ref = メッセージごとに、Parlanceの照合番号がヘルプデスクに保存されます
desk-report-once-search = ヘルプデスク内を作成者、本文、時刻で検索します
capabilities = このヘルプデスクでできること
capability-cursor-keyset = 変更された内容を正確に取得できます。
capability-cursor-updated-since = 指定した時刻以降の変更を取得できます。
capability-cursor-sweep = 変更だけを取得できないため、すべて読み込んで比較します。
capability-lock-etag = 同じチケットを2人が同時に変更した場合に検知できます。
capability-lock-version = 同じチケットを2人が同時に変更した場合に、バージョン番号で検知できます。
capability-lock-none = 同じチケットを2人が同時に変更しても検知できません。
capability-identity-idempotency-key = 送信済みのメッセージの再送信を拒否します。
capability-identity-client-ref = Parlanceの照合番号が保存されるため、応答が失われても送信結果を確認できます。
capability-identity-author-text-time = 応答が失われても、作成者、本文、時刻から送信結果を確認できます。
capability-tombstones = 削除または統合されたチケットを取得できます。
capability-no-tombstones = 削除または統合されたチケットを取得できません。
capability-notes = 社内メモを使えます。
capability-no-notes = 社内メモは使えません。
capability-change = 次のフィールドを変更できます: { $fields }
capability-no-change = チケットのフィールドは変更できません。
capability-proven = 実際の製品で動作を確認済みです。
capability-untried = 製品のドキュメントをもとに作られており、実際の製品ではまだ試されていません。まずテスト用のヘルプデスクでお試しください。
capability-attachments = 添付ファイルを取得できます。
capability-no-attachments = 添付ファイルは取得できません。

## 設定内の返信チェックのルール

mapping = ヘルプデスクの用語の意味
mapping-explained = Parlanceが推定した意味が選択されています。チームでの意味が異なるものだけ変更してください。
mapping-empty = 使われている用語がまだわかりません。先に同期してください。
mapping-statuses = 状態
mapping-priorities = 優先度
mapping-priorities-low = 低
mapping-priorities-normal = 中
mapping-priorities-high = 高
mapping-priorities-urgent = 緊急
mapping-channels = キューの受付経路
mapping-channels-email = メール
mapping-channels-chat = チャット
mapping-channels-phone = 電話
mapping-channels-social = ソーシャルメディア
mapping-fields = カスタムフィールドが表すお客様の情報
mapping-fields-language = 言語
mapping-fields-country = 国
mapping-fields-form-of-address = 呼び方・敬語
mapping-fields-hidden = 担当者に表示しない
mapping-agents = 担当者の表示名
mapping-none-statuses = ヘルプデスクのとおり
mapping-none-priorities = 不明
mapping-none-channels = ヘルプデスクのとおり
mapping-none-fields = 特になし
mapping-save = 保存
mapping-saved = 保存しました

## Rules of the reply check, in the settings

rules = 返信チェック
rules-scope = 対象
rules-scope-team = 全員
rules-scope-market = 市場のお客様: { $market }
rules-scope-customer = { $customer }のみ
rules-own = チーム独自のルール
rules-as-it-is = { $scope ->
        [team] 既定（{ $severity ->
            [error] エラー
            [warning] 警告
           *[hint] ヒント
        }）
       *[other] ほかの設定と同じ
    }
rules-off = オフ
rules-folder = チーム独自のルールは、このフォルダーから読み込まれます。ルールごとに、名前が.tomlで終わるファイルを1つ置いてください。意図どおりに検出されるかは、parlance check --test-rulesで確かめられます。
rules-fault = { $place ->
        [known] { $file }（{ NUMBER($line) }行{ NUMBER($column) }列）は使用されません:
       *[none] { $file }は使用されません:
    }
search = 検索
customer-page = お客様
customer-open = このお客様のすべて
import = ファイルの取り込み
new-ticket = 新しいチケット

## キー

markets = 市場
practice = 練習
keys = キー一覧
key-move = 次のチケット、前のチケット
key-open = チケットを開く
key-back = 戻る
key-filter = フィルターに移動
key-reply = 返信を書く
key-note = メモを書く
key-send = 送信
key-greeting = 書き出しを挿入
key-closing = 結びを挿入
key-finding-next = 次の指摘
key-finding-previous = 前の指摘
key-finding-fix = 最初の修正候補を適用
key-finding-ignore = この指摘をここでは無視
key-undo = まだ送信されていないものを元に戻す
key-outbox = 送信トレイ
key-search = 検索
key-customer = お客様のすべて
key-import = ファイルの取り込み
key-new-ticket = 新しいチケットを作る
key-markets = 市場
key-practice = 練習
key-settings = 設定
key-keys = この一覧

## 起動画面

door-new = Parlanceは、お客様とのやり取りの履歴を、このコンピューターの暗号化された保管庫に保存します。
door-keyring = 保管庫の鍵は、システムのキーリングに保存されます。キーリングが失われた場合に備えて、回復コードが発行されます。
door-no-keyring = このコンピューターにはキーリングが見つからないため、パスフレーズで保管庫を保護します。
door-by-passphrase = 代わりにパスフレーズを使う
door-create = 保管庫を作成
door-passphrase = パスフレーズ
door-passphrase-new = 新しいパスフレーズ
door-passphrase-again = もう一度入力
door-passphrase-long = { $count }文字以上。単語をいくつか組み合わせると覚えやすくなります。
door-passphrase-differs = 2つの入力が一致しません。
door-open = 開く
door-forgot = 回復コードを使う
door-code = 回復コード
door-code-hint = 印刷または書き留めたとおりに入力してください。スペース、ハイフン、大文字と小文字の違いは問いません。
door-recover-passphrase = 今後はパスフレーズで保管庫を保護する
door-again = 再試行
door-closed = 保管庫を開けません。中のデータは変更されていません。
recovery = 回復コード
recovery-title = 回復コードを書き留めてください
recovery-why = キーリングやパスフレーズが失われたときに、保管庫を開くためのコードです。表示されるのは今回だけです。
recovery-copy = コピー
recovery-copied = コピーしました
recovery-print = 印刷
recovery-written = 書き留めました
recovery-continue = 続行

## ここで起きた問題

error-shell = ウィンドウからParlance本体に接続できませんでした。
    .next = Parlanceを再起動してください。保存済みの内容は残っています。
error-unknown = 問題が発生しました（{ $code }）。
    .next = もう一度お試しください。解決しない場合は、Parlanceを再起動してください。保存済みの内容は残っています。
