### 起きた問題（コード別）を1文で。`.next`は対処方法。

## 保管庫の鍵

error-vault-no-keyring = このコンピューターには、保管庫の鍵を保存できるキーリングがありません。
    .next = 代わりにパスフレーズを設定するか、システムのキーリングを起動してからもう一度お試しください。
error-vault-keyring-locked = システムのキーリングがロックされています。
    .next = ロックを解除してもう一度試すか、回復コードで保管庫を開いてください。
error-vault-key-missing = キーリングに、この保管庫の鍵がありません。
    .next = 以前と別のキーリングを使っている場合は、元に戻してください。そうでない場合は、回復コードで保管庫を開いてください。
error-vault-key-foreign = キーリングにあるのは、別の保管庫の鍵です。
    .next = この保管庫の回復コードで開いてください。その後、鍵は現在のキーリングに保存されます。
error-vault-wrong-passphrase = パスフレーズが正しくありません。
    .next = Caps Lockとキーボード配列を確認してもう一度試すか、回復コードを使ってください。
error-vault-wrong-recovery-code = { $typo ->
        [yes] 回復コードに入力ミスがあります。
       *[no] この回復コードでは、この保管庫を開けません。
    }
    .next = 控えのコードと1区切りずつ照らし合わせ、この保管庫のコードであることを確認してください。
error-vault-damaged = 保管庫を開くために必要なファイルが、破損しているか見つかりません。
    .next = バックアップからvault.jsonをデータフォルダーに戻してください。parlance.dbは動かさないでください。
error-vault-exists = このフォルダーには、すでに保管庫があります。
    .next = その保管庫を開くか、別のフォルダーを選択してください。
error-vault-disk-full = ディスクの空き容量がないため、鍵を書き込めませんでした。何も変更されていません。
    .next = 空き容量を増やして、もう一度お試しください。
error-vault-io = 鍵のファイルまたはキーリングを読み書きできません。
    .next = データフォルダーへの書き込み権限があり、キーリングが起動していることを確認して、もう一度お試しください。

## 保管庫

error-store-corrupt = 保管庫のデータベースが破損しています。
    .next = Parlanceを終了し、データフォルダーのコピーを取ってから、バックアップのparlance.dbを戻してください。
error-store-foreign = ファイルparlance.dbは、この保管庫のデータベースではありません。
    .next = 正しいファイルを戻すか、別のデータフォルダーを選択してください。現在のファイルは変更されていません。
error-store-newer = この保管庫は、より新しいバージョンのParlanceで作成されています。
    .next = 最新バージョンのParlanceをインストールして、保管庫を開いてください。
error-store-busy = ほかの処理が使用中です。
    .next = しばらく待ってから、もう一度お試しください。
error-store-disk-full = ディスクの空き容量がないため、保存できませんでした。これまでに保存した内容は残っています。
    .next = 空き容量を増やして、もう一度お試しください。
error-store-io = データフォルダーを読み書きできません。
    .next = ディスクが接続され、フォルダーへの書き込み権限があることを確認して、もう一度お試しください。
error-store-missing-row = この項目はもうありません。
    .next = 受信トレイに戻って、選び直してください。
error-merge-herself = 同じお客様どうしをまとめることはできません。
    .next = 別のお客様を選択してください。
error-merge-same-person = これらのお客様は、すでに一人にまとめられています。
    .next = 操作は不要です。再び分けるには、unmergeを使ってください。
error-merge-not-merged = このお客様は、ほかのお客様にまとめられていません。
    .next = 代わりに、このお客様にまとめられた記録のどれかを外してください。
error-timeline-bad-cursor = 経緯に、この位置はありません。
    .next = 項目に示されたカーソルを、そのまま使ってください。
error-timeline-bad-date = 「{ $text }」は日付ではありません。
    .next = 2026-11-21のように入力してください。
error-call-empty = 通話の内容が入力されていません。
    .next = お話の内容を簡潔に書いてください。
error-event-empty = 何も入力されていません。
    .next = 起きたことを簡潔に書いてください。

## ヘルプデスク

error-desk-dns = ヘルプデスクのアドレスに接続できません。アドレスの名前が見つからないか、このコンピューターがオフラインです。
    .next = ネットワークとアドレスのつづりを確認してください。入力した内容は送信トレイに保管されています。
error-desk-unreachable = ヘルプデスクに接続できません。
    .next = ネットワークと、ヘルプデスクが稼働していることを確認してください。入力した内容は送信トレイに保管されています。
error-desk-tls = ヘルプデスクの証明書を信頼できないため、安全に接続できません。
    .next = アドレスを確認するか、ヘルプデスクの管理者に証明書の更新を依頼してください。
error-desk-no-answer = ヘルプデスクから時間内に応答がありませんでした。
    .next = メッセージが届いているかをParlanceが先に確認し、届いていない場合にだけ送信します。
error-desk-uncertain = このメッセージが送信されたかどうかは分かりません。メールサーバーの応答が失われました。
    .next = 送信済みフォルダーを確認するか、お客様にお尋ねください。届いていない場合にだけ再送信し、そうでなければ取り消してください。
error-desk-wrong-address = このアドレスに、該当するヘルプデスクがありません。
    .next = ブラウザーのアドレスバーからアドレスをコピーし、ヘルプデスクの種類を確認してください。
error-desk-unauthorized = トークンがヘルプデスクに受け付けられませんでした。
    .next = ヘルプデスクで新しいトークンを作成し、設定で入力してください。
error-desk-forbidden = お使いのアカウントには、ヘルプデスクでこの操作を行う権限がありません。
    .next = チケットの閲覧と返信の権限を、ヘルプデスクの管理者に依頼してください。
error-desk-not-found = このチケットは、ヘルプデスクにもうありません。
    .next = 削除または統合されていないか、ヘルプデスクで確認してください。入力した内容は送信トレイに残っています。
error-desk-rate-limited = ヘルプデスクからアクセスの頻度を下げるよう求められています。
    .next = 操作は不要です。可能になり次第、Parlanceが続行します。
error-desk-failed = ヘルプデスク側で障害が発生しています。
    .next = 今は操作不要です。Parlanceが再試行します。続く場合は、ヘルプデスクの管理者に知らせてください。
error-desk-bad-answer = ヘルプデスクからの応答を読み取れません。
    .next = Parlanceが再試行します。続く場合は、アドレスの接続先がプロキシではなくヘルプデスク自体であることを確認してください。
error-desk-refused = { $words ->
        [none] ヘルプデスクに受け付けられませんでした。
       *[other] ヘルプデスクに受け付けられませんでした:「{ $words }」
    }
    .next = 本文を修正するか、送信を取り消してヘルプデスクで直接対応してください。
error-desk-conflict = その間に、ほかの人がヘルプデスクでこの値を変更しました。
    .next = 2つの値を見比べて、どちらを採用するか選択してください。
error-desk-moved-on = このチケットに、作成中にはまだ確認していなかった新しいメッセージがあります。
    .next = 内容を確認してから、返信をこのまま送信するか、入力欄に戻してください。
error-outbox-not-last = まだヘルプデスクにないこのチケットについて、送信トレイでほかのものが待っています。
    .next = 先にそちらを取り消してください。
error-desk-cannot-open = このヘルプデスクでは、Parlanceから新しいチケットを作れません。
    .next = ヘルプデスク側でチケットを作ってください。次の同期でここに表示されます。
error-ticket-no-address = 新しいチケットには、お客様のメールアドレス、件名、本文が必要です。
    .next = 足りない項目を入力してください。
error-desk-removed = このチケットのヘルプデスクはParlanceから削除されました。チケットは閲覧のみできます。
    .next = 同じアドレスでヘルプデスクをもう一度追加するか、本文をコピーしてヘルプデスク側で返信してください。
error-desk-file-too-large = このファイルは100 MBを超えています。
    .next = ヘルプデスクで開いてください。
error-desk-bad-setting = { $setting ->
        [secret] このトークンは、このままでは使えません。
        [encryption] このアドレスは暗号化されていません。トークンやお客様の文面が通信の途中で誰にでも読まれるおそれがあります。
       *[other] このヘルプデスクのアドレスは、このままでは使えません。
    }
    .next = { $setting ->
        [encryption] https://で始まるアドレスを使ってください。それがなく、ネットワークを信頼できる場合は、暗号化なしの接続を選んでください。
       *[other] アドレスはhttps://から始まる完全な形で、トークンはスペースなしで入力してください。
    }

## 同期

error-sync-elsewhere = この保管庫は、すでにParlanceで開かれています。
    .next = 開いているウィンドウを使うか、先にそれを閉じてください。
error-sync-lock = 複数のプログラムの同時同期を防ぐファイルに書き込めません。
    .next = データフォルダーへの書き込み権限があることを確認して、もう一度お試しください。
error-sync-no-secret = このヘルプデスクのトークンが、キーリングにありません。
    .next = ヘルプデスクの設定で、トークンをもう一度入力してください。

## デモデスク

error-demo-desk-file = デモデスクのファイルを使用できません。
    .next = このファイルを使用しているほかのプログラムを終了するか、デモデスクを削除して、もう一度開始してください。
error-demo-desk-foreign = デモデスクのファイルが、別の用途のものです。
    .next = demo-desk.dbをデータフォルダーの外に移動して、デモデスクをもう一度開始してください。
error-demo-desk-tickets = このバージョンのParlanceのデモチケットを読み込めません。
    .next = Parlanceを再インストールしてください。
error-demo-desk-time = このコンピューターの時計が大きくずれています。
    .next = 日付と時刻を合わせてから、デモデスクをもう一度開始してください。
error-demo-desk-not-loopback = デモデスクは、このコンピューター内でのみ使えます。
    .next = http://127.0.0.1で始まるアドレスを使ってください。
error-demo-desk-listen = このコンピューターでデモデスクを開始できません。
    .next = ファイアウォールがローカル接続をブロックしていないか確認して、もう一度お試しください。
error-demo-desk-no-ticket = そのチケットはデモデスクにありません。
    .next = 同期してから、受信トレイでチケットを選択してください。
error-demo-desk-outdated = その間に、デモデスクのチケットが変更されました。
    .next = チケットを確認し直して、もう一度変更してください。
error-demo-desk-bad-request = デモデスクがこの要求を処理できません。
    .next = Parlanceを更新して、もう一度お試しください。

## 市場

error-market-unknown-territory = { $market ->
        [none] その市場はありません。
       *[other] コード「{ $market }」の市場はありません。
    }
    .next = JPやHUなど、2文字の国コードを指定してください。
error-market-unknown-subdivision = この市場に、その行政区画はありません。
    .next = ISO 3166-2コードのハイフンより後の部分（東京なら13）を指定するか、省略してください。
error-market-holidays-of-subdivision-unknown = この地域の祝日は分かりません。
    .next = 市場全体または別の地域の祝日を指定してください。
error-market-holidays-out-of-range = この日について、この市場の祝日は分かりません。
    .next = 1990年から2050年までの日を指定してください。市場によっては、分かる年がこれより少なくなります。
error-market-unknown-zone = その名前のタイムゾーンはありません。
    .next = Asia/TokyoなどのIANA名を指定してください。

## Exchange rates

error-rates-too-large = ファイルが大きすぎるため、為替レートのファイルとして扱えません。
    .next = eurofxref-daily.xmlなど、欧州中央銀行のXMLファイルを選択してください。
error-practice-file-large = ファイルが大きすぎるため、「練習」で作成されたファイルとして扱えません。
    .next = 正しいファイルか確認し、もう一度もらってください。
error-rates-not-xml = ファイルがXMLではないか、途中で切れています。
    .next = もう一度ダウンロードしてください。WebページやZIPファイルではなく、XMLファイル自体が必要です。すでにあるレートは残っています。
error-rates-document-type = 為替レートのファイルではなく、Webページのようです。
    .next = そのページのリンク先にあるXMLファイルをダウンロードしてください。すでにあるレートは残っています。
error-rates-none-in-file = このファイルには為替レートがありません。
    .next = eurofxref-daily.xmlなど、欧州中央銀行の形式のファイルを選択してください。
error-rates-no-sender = ファイルに、どの機関のレートかが示されていません。
    .next = 欧州中央銀行が公開しているファイルを、そのまま使ってください。
error-rates-bad-date = 日付「{ $date }」を読み取れません。
    .next = レートの日付は2026-11-21のように記述します。
error-rates-bad-rate =
    { $rate ->
        [0] レートを0にすることはできません（{ $currency }）。
       *[other] 「{ $rate }」は{ $currency }のレートとして使えません。
    }
    .next = レートは402.15のような、0より大きい数です。誤ったレートを含むファイルからは、何も取り込みません。
error-rates-currency-twice = ファイルに、{ $date }の{ $currency }のレートが2つあります。
    .next = もう一度ダウンロードしてください。何も取り込まれていません。
error-rates-date-twice = ファイルに、日付{ $date }が2回あります。
    .next = もう一度ダウンロードしてください。何も取り込まれていません。
error-rates-unknown-currency = コード「{ $currency }」の通貨は、現在使われていません。
    .next = EURやHUFなど、3文字のコードを指定してください。
error-rates-same-currency = 換算元と換算先がどちらも{ $currency }です。
    .next = 異なる2つの通貨を選択してください。
error-rates-no-source = レートの出典がありません。
    .next = 銀行、価格表、同僚など、レートの出典を入力してください。
error-rates-unknown = { $date }以前の、{ $from }から{ $to }へのレートがありません。
    .next = 両方の通貨を含む表をインポートするか、レートを入力してください。
error-rates-amount-too-large = 金額が大きすぎるため、正確に換算できません。
    .next = より小さい金額で換算してください。
error-rates-bad-amount = 金額を読み取れません。
    .next = 1234.56のように、数字だけを、小数点にはピリオドを使って入力してください。
error-rates-bad-number = レートを読み取れません。
    .next = 402.15のように、数字だけを、小数点にはピリオドを使って入力してください。
error-rates-ambiguous-number = この数は、桁区切りとも小数とも読み取れます。
    .next = 桁区切りなし（1234）で入力するか、小数の桁数を変えて（1.2340）入力してください。
error-rates-future-date = このレートの日付は未来の日付です。
    .next = 今日またはそれより前の日付を指定してください。
error-rates-no-target = 換算先の通貨が指定されていません。
    .next = 通貨または市場を選択してください。
error-rates-no-currency-there = この市場には独自の通貨がありません。
    .next = 通貨を選択してください。

## ワークスペース

error-workspace-locked = 保管庫がまだ開かれていません。
    .next = 先に保管庫を開いてください。
error-workspace-failed = Parlanceで処理を完了できませんでした。
    .next = もう一度お試しください。解決しない場合は、Parlanceを再起動してください。保存済みの内容は残っています。
error-reply-empty = 送信する本文がありません。
    .next = 先に本文を入力してください。
error-field-fixed = このフィールドは、ここからは変更できません。
    .next = ヘルプデスクで変更してください。
error-field-value = この値は、ヘルプデスクのこのフィールドでは使えません。
    .next = 候補の中から選択してください。
error-hooks-port = ポート{ $port }は使用できません。
    .next = 別のポートを選ぶか、使用中のプログラムを終了してください。
error-desk-name-empty = ヘルプデスクの名前がありません。
    .next = 見分けやすい名前を付けてください。
error-passphrase-empty = パスフレーズが必要です。
    .next = 長くて覚えやすいものを設定してください。

## コマンドライン

error-cli-usage = コマンドを解釈できません: { $reason }
    .next = --help で使い方を確認してください。
error-cli-bad-time = 時刻「{ $text }」を解釈できません。
    .next = 2026-11-21T09:00Z の形式で指定してください。
error-cli-bad-date = 日付 { $text } を読み取れません。
    .next = 2026-11-21 のように入力してください。
error-cli-bad-json = 入力の{ $line }行目は、このコマンドで使える形式ではありません。
    .next = --help の説明に従って、1行に1つのJSONオブジェクトを指定してください。
error-cli-bad-input = 入力を読み込めません。
    .next = ファイルが存在し、UTF-8のテキストであることを確認してください。
error-cli-bad-ticket = チケット{ $ticket }はありません。
    .next = 次のコマンドで一覧を確認してください: parlance tickets
error-cli-bad-customer = 顧客{ $customer }は存在しません。
    .next = 顧客のIDは次のコマンドで確認できます: parlance --json show TICKET
error-cli-bad-desk = ヘルプデスク{ $desk }はありません。
    .next = 次のコマンドで一覧を確認してください: parlance desk list
error-cli-bad-operation = 送信トレイに{ $operation }はありません。
    .next = 次のコマンドで一覧を確認してください: parlance outbox list
error-cli-no-store = { $dir }には、まだ保管庫がありません。
    .next = 次のコマンドでヘルプデスクを追加すると、作成されます: parlance desk add
error-cli-no-passphrase = 保管庫を開くパスフレーズが必要ですが、入力を求められる環境ではありません。
    .next = 環境変数PARLANCE_PASSPHRASEに設定してください。
error-cli-no-secret = トークンがありません。
    .next = 標準入力または環境変数PARLANCE_SECRETで指定してください。
error-print-failed = ページを印刷できませんでした。
    .next = プリンターを確認して、もう一度お試しください。

error-shift-name = 名前のないシフトがあります。
    .next = チーム内で分かる名前を、各シフトに付けてください。
error-shift-zone = シフト「{ $shift }」のタイムゾーン「{ $zone }」は認識できません。
    .next = Europe/Budapestなど、一覧からタイムゾーンを選択してください。
error-shift-days = シフト「{ $shift }」に曜日が1つもありません。
    .next = 1（月曜日）から7（日曜日）までのうち、1つ以上を選択してください。
error-shift-time = シフト「{ $shift }」の時刻「{ $text }」を読み取れません。
    .next = 09:00や17:30のように、24時間制で入力してください。
error-shift-times = シフト「{ $shift }」の開始と終了が同じ時刻です。
    .next = 開始または終了を変更してください。24時間のシフトは2つに分けます。
error-shift-languages = シフト「{ $shift }」に言語が1つもありません。
    .next = 言語を1つ以上選択してください。
error-shift-language = シフト「{ $shift }」の言語「{ $language }」は認識できません。
    .next = 一覧から言語を選択するか、huやpt-BRなどの言語タグを指定してください。
error-office-hours = 営業時間の終了が開始より後になっていません。
    .next = 09:00と17:00のように、同じ日の2つの時刻を入力してください。
error-week-not-a-date = 「{ $text }」は日付ではありません。
    .next = 2026-11-23のように、年、月、日を入力してください。
error-week-out-of-range = この週は範囲外です。
    .next = 今日により近い週を選択してください。
error-coverage-day = そのような曜日はありません。
    .next = 1（月曜日）から7（日曜日）までの曜日を指定してください。
error-coverage-picture = 画像を作成できませんでした。
    .next = 代わりにSVGでエクスポートしてください。
error-register-no-rules = 言語 { $language } の文体ルールはまだありません。
    .next = ルールのある言語: { $known }
error-export-no-folder = このコンピューターには、ダウンロード用のフォルダーがありません。
    .next = システムの設定でダウンロード用のフォルダーを作成して、もう一度お試しください。
error-export-failed =
    { $place }にファイルを書き込めませんでした。{ $why ->
        [full] ディスクの空き容量がありません。
        [denied] その場所への書き込み権限がありません。
        [missing] フォルダーがありません。
       *[other] システムに拒否されました。
    }
    .next = 空き容量を増やすか、フォルダーを確認して、もう一度お試しください。
error-shifts-file = シフトのファイルを読み取れません。
    .next = JSONのリストで、各シフトにname、zone、days（1～7）、from、to（09:00）、languagesを指定してください。
error-practice-no-scenario = このシナリオはありません。
    .next = 練習の一覧からシナリオを選択してください。
error-practice-no-attempt = この練習の記録は、もうありません。
    .next = シナリオを最初から始めてください。
error-practice-other-version = シナリオは、その後変更されています。
    .next = 新しいバージョンで最初から始めてください。
error-practice-moved-on = 会話は、すでに別の箇所に進んでいます。
    .next = この練習をもう一度開き、そこから続けてください。
error-practice-answer-long = この回答は長すぎるため、採点できません。
    .next = お客様に必要なことを、1ページ以内で書いてください。
error-practice-faulty = このシナリオは練習に使えません。{ $file } { $place }: { $reason }
    .next = シナリオの作成者に知らせるか、別のシナリオを選択してください。
error-practice-bad-name = この名前は、シナリオには使えません。
    .next = late-parcel-frのように、英小文字、数字、ハイフンを使ってください。
error-practice-not-kept = シナリオを保存できませんでした: { $reason }
    .next = ディスクの空き容量と、フォルダーへの書き込み権限があることを確認して、もう一度お試しください。
error-practice-no-turn = このシナリオに、ターン「{ $turn }」はありません。
    .next = 最初のターンでよければ、--turnを省略してください。
error-practice-results-file = ファイルの{ $line }行目{ $why ->
        [too-large] が大きすぎます。
       *[not-json] は、xAPIステートメントではありません。
    }
    .next = ファイルをもう一度もらってください。「練習」→「結果」→「共有」で作成できます。
error-practice-scenario-file = シナリオのファイル{ $why ->
        [bundle-json] を読み取れません。
        [bundle-format] ではないか、より新しいバージョンのParlanceで作成されています。
        [bundle-id] に、シナリオの正しい名前がありません。
        [bundle-name] に、シナリオのものではないファイルが含まれています。
        [bundle-twice] に、同じファイルが2つ含まれています。
        [bundle-too-large] が大きすぎます。
        [bundle-too-many] に含まれるファイルが多すぎます。
       *[bundle-no-file] に、scenario.tomlまたはscenario.inkがありません。
    }
    .next = ファイルをもう一度もらってください。「練習」→「シナリオ」→「このシナリオのファイル」で作成できます。
error-practice-assignment-file = 課題を読み取れません。{ $place }: { $reason }
    .next = ファイルをもう一度もらってください。「練習」→「結果」→「割り当て」で作成できます。
error-practice-assignment-others = この課題は、ほかの人に割り当てられたものです。
    .next = 設定の名前を確認してください。課題に書かれた名前と同じ表記である必要があります。
error-practice-assignment-empty = 課題には、タイトルとシナリオが必要です。
    .next = タイトルを入力し、シナリオを1つ以上選択してください。
error-practice-no-name = 結果を共有するには、名前が必要です。
    .next = 設定の「署名」に名前を入力してください。
error-practice-no-version = 説明に、上げられるバージョンがありません。
    .next = 最初の表の前に version = 1 と書いてから公開してください。
error-privacy-no-reason = 消去には理由が必要です。
    .next = お客様の名前を入れずに理由を書いてください。理由は監査ログに残ります。
error-privacy-confirm = 入力された名前が、お客様の名前と一致しません。
    .next = 表示されているとおりに入力してください。
error-privacy-under-way = このお客様について、ヘルプデスクへの送信がまだ完了していません: { $sending ->
        [0] { $undecided ->
           *[other] デスクで未確認{ $undecided }件
        }
       *[other] 送信中{ $sending }件
    }
    .next = { $sending ->
        [0] 送信トレイで送信または破棄するか、併せて消去するよう指定してください。
       *[other] 完了するまで待ってから、もう一度お試しください。
    }
error-privacy-reason-names = 理由にお客様の名前が含まれています。
    .next = 名前や連絡先を入れずに書いてください。理由は消去後も残ります。
error-privacy-received-later = { $date }は、まだ来ていない日付です。
    .next = 請求を受け付けた日を入力してください。
error-privacy-extend-later = { $date }は、現在の期限より後の日ではありません。
    .next = より後の日を選択してください。
error-privacy-not-a-date = 「{ $date }」は日付ではありません。
    .next = 2026-11-21のように入力してください。
error-privacy-no-purpose = 同意には目的が必要です。
    .next = marketing-emailのように、目的を書いてください。
error-retention-months = 月数として使えない値です。
    .next = 1から{ $most }までの数を指定してください。無期限に残すものには、ルールは不要です。
error-retention-twice = 市場と対象が同じルールが2つあります。
    .next = どちらかを削除してください。
error-backup-damaged = このバックアップは破損しています。
    .next = 別のバックアップを使ってください。何も変更されていません。
error-backup-foreign = これは、この保管庫のバックアップではありません。
    .next = Parlanceが作成した、parlance.dbとmanifest.jsonのあるフォルダーを選択してください。
error-backup-busy = 保管庫またはバックアップが、ほかで使用されています。
    .next = Parlanceのほかのウィンドウとコマンドを終了して、もう一度お試しください。
error-backup-missing = そのバックアップはありません。
    .next = 一覧にあるもの、またはバックアップのフォルダーを選択してください。
error-backup-no-folder = そのフォルダーはありません。
    .next = 既存のフォルダーを、完全なパスで入力してください。
error-backup-not-copied = バックアップは作成されましたが、もう一つのフォルダーにはコピーされていません: { $reason ->
        [store-disk-full] 空き容量がありません。
       *[other] 書き込めません。
    }
    .next = そのフォルダーを確認してください。次回のバックアップから、またコピーされます。
error-backup-store-here = このフォルダーには、すでに保管庫があります。
    .next = その保管庫を開いてバックアップを復元するか、空のデータフォルダーを選択してください。
error-outbox-restored = これはバックアップから戻されたもので、すでに送信されている可能性があります。
    .next = ヘルプデスクでチケットを確認してから、送信するか、取り消してください。
error-cli-no-recovery-code = 回復コードがありません。
    .next = 環境変数PARLANCE_RECOVERY_CODEに設定するか、端末でコマンドを実行してください。
error-search-unknown-operator = その名前の演算子はありません。
    .next = from:、market:、desk:、status:、before:、after:のいずれかを使うか、語句を引用符で囲んでください。
error-search-no-value = コロンの後に何もありません。
    .next = コロンのすぐ後に、探す内容を入力してください。スペースを含む場合は引用符で囲みます。
error-search-bad-date = 日付ではありません。
    .next = 2026-11-21のように入力してください。
error-search-bad-status = その状態はありません。
    .next = new、open、waiting、solved、closedのいずれかを使ってください。
error-search-bad-market = その市場はありません。
    .next = JPのように、2文字のコードで入力してください。
error-search-unknown-desk = その名前のヘルプデスクがないか、その名前で始まるものが複数あります。
    .next = 名前全体を入力してください。スペースを含む場合は引用符で囲みます。
error-search-empty = 探す内容がありません。
    .next = 語句、名前、連絡先、番号のいずれかを入力してください。
error-search-too-long = 検索する内容が長すぎます。
    .next = その一部だけを入力してください。
error-search-superseded = 別の検索に置き換わりました。
    .next = 代わりに、そちらの結果を表示しています。
error-search-moved-on = この一覧は、先ほど検索したものではありません。
    .next = もう一度検索してください。
error-import-file =
    { $why ->
        [missing] そのファイルはありません。
        [denied] ファイルの読み取り権限がありません。
        [folder] ファイルではなく、フォルダーです。
       *[other] ファイルを読み取れません。
    }
    .next = ファイルを選び直してください。
error-import-not-read =
    { $fault ->
        [archive] 圧縮ファイルまたは表計算のブックのため、開けません。
        [empty] ファイルの中身がありません。
        [columns] 最初の行の列が多すぎます。
        [missing] 選択した列がファイルにありません。
        [open-quote] 最初の行に、閉じられていない引用符があります。
        [broken-quote] 最初の行で、セルの途中に引用符があります。
        [too-long] 最初の行が1 MBを超えています。
        [encoding] 最初の行の文字コードが異なります。
       *[other] ファイルを、想定された形式として読み取れません。
    }
    .next =
        { $fault ->
            [archive] 展開するか、ブックをUTF-8のCSVとして保存してください。
            [encoding] 文字コードを選択してください。
           *[other] ファイルの中身を確認するか、ファイルの種類を選択してください。
        }
error-import-asks = ファイルに、2通りに読めるものか、足りないものがあります: { $asks }
    .next = 取り込む前に、内容を指定してください。
error-import-no-source = 取り込みには、ファイルの出どころであるショップまたはシステムの名前が必要です。
    .next = 名前を入力してください。同じショップのファイルには、次回も同じ名前を使います。
error-import-running = 別のファイルを取り込んでいます。
    .next = 終わるまで待つか、中止してください。
error-import-mapping = 対応付けを読み取れません: { $reason }
    .next = 対応付けのファイルを修正してください。
error-import-layout = ファイルの種類「{ $layout }」はありません。
    .next = 次のいずれかを使ってください: { $layouts }
error-import-held = 後の取り込みが、同じお客様に関係しています。
    .next = 先に、後の取り込みを取り消してください。
error-import-stopped = 取り込みを中止しました。何も取り込まれていません。
    .next = いつでも最初からやり直せます。
error-cli-bad-request = 請求「{ $request }」はありません。
    .next = IDは次のコマンドで確認できます: parlance privacy list
error-returns-no-order = 注文番号{ $order }の注文はありません。
    .next = ショップで注文番号を確認するか、注文を取り込んでください。
error-returns-several-orders = 注文番号{ $order }の注文が、複数のショップまたはお客様にあります。
    .next = ショップを指定するか、先にお客様を開いてください。
error-returns-bad-date = 配達日が日付ではありません。
    .next = 2026-11-22のように入力してください。
error-returns-bad-kind = その商品の種類はありません。
    .next = 一覧にある種類から選択してください。
error-returns-bad-amount = 返金額として使えない値です。
    .next = 0より大きい数を、小数点にはピリオドを使って入力してください。
error-returns-no-reason = 理由がありません。
    .next = 理由を書いてください。監査ログに記録されます。
error-returns-nobody = 担当者の名前がありません。
    .next = 設定の「署名」に名前を入力してください。承認の場合は、承認者の名前を入力してください。
error-returns-paid-not-known = この注文でお客様が支払った金額がわかりません。
    .next = 合計を含む注文を取り込んでから、案件をもう一度開いてください。
error-returns-policy-not-read = 保存されているポリシーに、このバージョンでは読み取れないものがあります。
    .next = Parlanceを更新するか、ポリシーを登録し直してください。
error-returns-step-not-now = 案件の現在の状態からは、この手順に進めません。
    .next = 表示されている手順から選んでください。
error-returns-step-waits = この案件に、承認待ちの返金があります。
    .next = 先に、別の担当者に承認または却下してもらってください。
error-returns-nothing-waits = この案件に、承認待ちの返金はありません。
    .next = 案件を確認し直してください。すでに判断された可能性があります。
error-returns-other-currency = お客様は{ $currency }で支払っています。
    .next = その通貨で返金してください。
error-returns-more-than-paid = お客様の支払額を超えています。残りは{ $left }です。
    .next = { $left }以下で返金してください。
error-returns-same-person = 返金を申請した本人は承認できません。
    .next = 別の担当者に判断してもらってください。
error-returns-other-case = この承認は、別のものに対するものです。
    .next = 案件をもう一度開き、承認待ちのものを確認してください。
error-returns-earlier = この手順の時刻が、直前の手順より前になっています。
    .next = このコンピューターの時計を確認してください。
error-returns-limits-currency = 通貨{ $currency }はありません。
    .next = EURのようなコードを入力してください。
error-returns-limits-market = 市場{ $market }はありません。
    .next = DEのようなコードを入力してください。
error-returns-limits-amount = { $amount }は、上限の金額として使えません。
    .next = 0以上の数を、小数点にはピリオドを使って入力してください。
error-returns-policy-too-large = ポリシーが{ $about } kBを超えています。
    .next = 短くしてください。
error-returns-policy-toml = ポリシーを読み取れません: { $about }
    .next = 例と見比べてください。
error-returns-policy-no-shop = ポリシーに、ショップの名前がありません。
    .next = 記録にあるとおりのショップ名を書いてください: shop = "…"
error-returns-policy-unknown-market = 市場{ $about }はありません。
    .next = DEのような、ISO 3166-1のコードを使ってください。
error-returns-policy-market-twice = 市場{ $about }のセクションが2つあります。
    .next = どちらか一方だけにしてください。
error-returns-policy-too-long = { $about }は期間として長すぎます。
    .next = 3660日以内、または2160時間以内にしてください。
error-returns-policy-bad-amount = { $about }は、金額または割合として使えません。
    .next = "10"や"4.90"のように、数を引用符で囲んで書いてください。割合は100以下です。
error-returns-policy-unknown-currency = 通貨{ $about }はありません。
    .next = EURのようなコードを書いてください。
error-returns-policy-bad-fee = 手数料は、割合か、通貨付きの金額のどちらか一方です。
    .next = { "{" } percent = "10" { "}" } または { "{" } amount = "5", currency = "EUR" { "}" } と書いてください。
error-returns-policy-empty-exclusion = 返品対象外の商品の番号または語句が空です（{ $about }）。
    .next = 削除するか、商品を見分けられる番号または語句を書いてください。
error-returns-policy-twice = { $about }が2回書かれています。
    .next = どちらか一方だけにしてください。
error-cli-bad-item = { $text } は、数量付きの明細ではありません。
    .next = 最初の明細を2点なら、1:2 のように指定してください。
error-cli-bad-case = 案件{ $text }はありません。
    .next = IDは次のコマンドで確認できます: parlance returns list
