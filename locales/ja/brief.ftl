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
