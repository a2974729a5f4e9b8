### 対応ガイドとコマンドラインの言葉（担当者の言語）。

## この市場と判断した理由

market-evidence-country = ヘルプデスクに登録されたお客様の国: { $country }
market-evidence-phone = お客様の電話番号が+{ $prefix }で始まっています。
market-evidence-email = お客様のメールアドレスの末尾が.{ $tld }です。
market-evidence-language = お客様の使用言語（{ $language }）だけから推定しました。重要な場合はお客様に確認してください。
market-evidence-unknown = お客様の所在地を示す情報がありません。重要な場合はお客様に確認してください。
market-evidence-chosen = この市場は手動で選択されました。

## この呼び方の理由

address-evidence-asked = お客様がこの呼び方を希望しています。
address-evidence-observed = お客様もこのように書いています:「{ $words }」
address-evidence-usual = 顧客対応のメッセージで一般的な形です（{ $language }）。お客様からの希望は示されていません。

## 表現が合う場面

phrase-when = { $formality ->
       *[formal] フォーマル
        [informal] カジュアル
    }{ $part ->
       *[any] {""}
        [morning] 、朝
        [day] 、日中
        [evening] 、夕方から夜
        [night] 、深夜
    }

## アドバイスの適用範囲

scope = { $languages ->
        [none] {""}
       *[other] { $languages }での
    }{ $channel ->
       *[any] メッセージ全般
        [email] メール
        [chat] チャット
        [phone] 電話
        [several] 文章のやり取り
    }{ $markets ->
        [none] {""}
       *[other] （{ $markets }）
    }

## 現地時刻

time-known = { $weekday } { $time }{ $period ->
        [none] {""}
       *[other] （{ $period }）
    }
time-by-phone = { $time }（電話番号の市外局番による）
time-several = 市場内の場所により、{ $first }から{ $last }の間です。重要な場合はお客様に確認してください。
weekday-1 = 月曜日
weekday-2 = 火曜日
weekday-3 = 水曜日
weekday-4 = 木曜日
weekday-5 = 金曜日
weekday-6 = 土曜日
weekday-7 = 日曜日

## コマンドライン

cli-market = 市場
cli-evidence = 理由
cli-time = 現地時刻
cli-address = 呼び方
cli-language = 言語
cli-currency = 通貨
cli-holiday = 祝日
cli-greetings = 書き出し
cli-closings = 結び
cli-guidance = アドバイス
cli-stale = 再確認が必要
cli-checked = 確認日: { $date }
cli-formality = { $formality ->
       *[formal] フォーマル
        [informal] カジュアル
    }
cli-status = { $status ->
        [new] 新規
       *[open] 対応中
        [waiting] 保留中
        [solved] 解決済み
        [closed] 終了
    }
cli-operation-state = { $state ->
       *[waiting] 送信待ち
        [sending] 送信中
        [unknown] 届いたか確認中
        [refused] 拒否
        [confirmed] 送信済み
    }
cli-recovery-code = 回復コード（表示されるのは今回だけです。書き留めて安全な場所に保管してください）: { $code }
cli-passphrase = パスフレーズ:{" "}
cli-desk-added = 追加しました: { $name }
cli-desk-removed = 削除しました: { $name }
cli-desk-works = 接続できました: { $agent }（{ $product }）
cli-synced = { $name }: チケットの変更{ $tickets }件、新着メッセージ{ $messages }件、送信済み{ $confirmed }件
cli-in-outbox = 送信トレイに入りました。次の同期で送信されます。
cli-delivered = 送信しました。
cli-nothing = 見つかりませんでした。

## Exchange rates

conversion-equation = 1 { $from } = { $rate } { $to }
conversion-rate =
    { $via ->
        [none] { $rate }
       *[other] { $rate }（{ $via }経由）
    }
conversion-age =
    { $days ->
        [0] 当日のレート
       *[other] { $days }日前のレート
    }
conversion-age-stale =
    { $days ->
       *[other] { $days }日前のレートです。古いため信頼できません。新しい表をインポートするか、この金額を伝える前に確認してください。
    }
cli-rates-left-out = 廃止された通貨のため除外: { $currencies }
cli-rates-days =
    { $days ->
        [1] { $source }: { $last }
       *[other] { $source }: { $first }から{ $last }まで、{ $days }日分
    }
cli-rate-source = { $date }のレート、{ $source }

## Coverage of markets by shifts: pictures, tables and the command line

coverage-title = 市場の対応範囲（{ $date }の週）
coverage-title-day = 市場の対応範囲（{ $date }、{ $weekday }、UTC）
coverage-legend-own = 市場の言語を話す担当者がいる
coverage-legend-other = 担当者はいるが、ほかの言語のみ
coverage-legend-none = 担当者がいない
coverage-legend-closed = 営業していない
coverage-note-hours = 市場の週末と祝日を除き、現地時刻の{ $from }から{ $to }までを営業時間と想定しています。
coverage-note-holidays = 市場の一部だけの祝日は差し引いていません。一部の地域だけの公用語は市場の言語に含みません。
coverage-note-zones = 複数のタイムゾーンがある市場は、いずれかが営業時間内なら営業中とします。塗りつぶしの高さは、1時間に占める割合です。
coverage-note-closed = { $market }: { $date }は休業（{ $name }）
coverage-note-closed-check = { $market }: { $date }は休業（{ $name }）、この日は要確認
coverage-note-unknown = { $market }: この週の祝日は不明なため、差し引いていません。
coverage-column-market = 市場
coverage-column-name = 名称
coverage-column-utc = 時刻（UTC）
coverage-column-local = 時刻（タイムゾーン）
coverage-column-zone = タイムゾーン
coverage-column-open = 営業時間（分）
coverage-column-own = 市場の言語で対応（分）
coverage-column-other = ほかの言語で対応（分）
coverage-column-none = 担当者なし（分）
cli-coverage-week = { $date }の週、現地時刻の{ $from }から{ $to }までを営業時間と想定
cli-coverage-own = 市場の言語
cli-coverage-other = ほかの言語
cli-coverage-none = 担当者なし
cli-coverage-holidays-unknown = この週の祝日は不明なため、差し引いていません。
cli-coverage-check = この日は要確認
cli-coverage-written = 書き出しました: { $path }

## Whether to call now. $place is “open” if it is not known where in the market she is: then it is so somewhere there.

call-office-hours =
    電話に適した時間です: 現地は営業時間内（{ $from }～{ $to }{ $assumed ->
        [yes] 、想定
       *[no] { "" }
    }）。
call-outside-office-hours =
    { $place ->
       *[known]
            電話の前にお客様に確認してください: 現地は営業時間外です（{ $from }～{ $to }{ $assumed ->
                [yes] 、想定
               *[no] { "" }
            }）。
        [open]
            電話の前にお客様に確認してください: 市場の一部は営業時間外です（{ $from }～{ $to }{ $assumed ->
                [yes] 、想定
               *[no] { "" }
            }）。
    }
call-weekend =
    { $place ->
       *[known] 電話の前にお客様に確認してください: 現地は週末です。
        [open] 電話の前にお客様に確認してください: 市場の一部は週末です。
    }
call-holiday =
    { $place ->
       *[known] 電話は避けてください: 現地は祝日です（{ $name }）。
        [open] 電話は避けてください: 市場の一部では、祝日がすでに始まっているか、まだ終わっていません（{ $name }）。
    }
call-holiday-in-places = 電話の前にお客様に確認してください: 現地の一部の地域は祝日です（{ $name }）。
call-holiday-in-doubt = 電話の前にお客様に確認してください: 現地は祝日の可能性があります（{ $name }）。情報源によって異なるか、日付がまだ確定していません。
call-day-off-by-custom = 電話の前にお客様に確認してください: 現地は慣習上の休日です（{ $name }）。
call-half-day = 電話の前にお客様に確認してください: 現地はこの日の一部が休みです（{ $name }）。
call-early-morning =
    { $place ->
       *[known] 電話は避けてください: 現地は8:00前です。
        [open] 電話は避けてください: 市場の一部は8:00前です。
    }
call-late-evening =
    { $place ->
       *[known] 電話は避けてください: 現地は20:00を過ぎています。
        [open] 電話は避けてください: 市場の一部は20:00を過ぎています。
    }
call-next =
    { $clock ->
       *[hers]
            次に電話に適した時刻: 現地の{ $weekday } { $time }{ $date ->
                [none] 。
               *[other] （{ $date }）。
            }
        [utc]
            市場内のどこでも電話に適した次の時刻: { $weekday } { $time } UTC{ $date ->
                [none] 。
               *[other] （{ $date }）。
            }
    }
cli-call = 電話

## What a holiday means for the conversation

holiday-wish-wish = この日にちなんだ挨拶を添えるのに適しています。
holiday-wish-if-kept = この日の挨拶は、お客様が話題にした場合にだけ添えてください。
holiday-wish-none = この日の挨拶は不要です。
holiday-closed-most = ほとんどの店舗やオフィスが休みです。
holiday-closed-offices = オフィスは休みです。
holiday-closed-few = ほとんどの店舗やオフィスが営業しています。
holiday-delivery-stops = 配達はありません。
holiday-delivery-slower = 配達に通常より時間がかかります。
holiday-delivery-usual = 配達は通常どおりです。
holiday-custom-unsure = 情報源に不確かな点があります。約束する前に確認してください。

register =
    { $register ->
        [formal] 敬体・敬語
        [informal] くだけた言い方
        [mixed] 混在
       *[neutral] 判断できません
    }
