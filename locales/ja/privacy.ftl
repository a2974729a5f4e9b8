## A customer's data

privacy = データとプライバシー
privacy-export = すべて書き出す
privacy-export-hint = このお客様に関するすべてのデータを、閲覧用のページとシステム用のファイルとして、ダウンロードフォルダーに書き出します。
privacy-exported = { $rows ->
       *[other] { $rows }行を書き出しました。
    }
privacy-files-elsewhere = { $count ->
       *[other] ファイル{ $count }件はヘルプデスクにのみあるため、一覧に記載しました。
    }
privacy-erase = 消去…
privacy-erase-title = このお客様を消去
privacy-erase-warning = この操作は取り消せません。ここに保存されているデータがお客様ごとすべて消去され、ヘルプデスクから再び届いても取り込まれません。
privacy-erase-what = 消去されるもの
privacy-erase-stays = ほかの場所に残るもの
privacy-erase-others = { $count ->
       *[other] ほかのお客様のチケットに、このお客様が書いたメッセージが{ $count }件あります。これは残ります。
    }
privacy-erase-sending = { $count ->
       *[other] { $count }件を送信しています。完了するまでお待ちください。
    }
privacy-erase-outgoing = { $count ->
       *[other] ヘルプデスクで確認されていない送信{ $count }件も消去
    }
privacy-erase-files = { $count ->
       *[other] Parlanceの外に保存したファイル{ $count }件を削除
    }
privacy-erase-reason = 理由
privacy-erase-reason-hint = 監査ログに残るため、お客様の名前は書かないでください。
privacy-erase-confirm = お客様の名前を、次の表示どおりに入力してください:
privacy-erase-now = 完全に消去
privacy-erased = お客様を消去しました。監査ログの記録: { $seq }
privacy-erased-files = { $count ->
        [0] Parlanceの外では、ファイルを削除していません。
       *[other] Parlanceの外にあったファイル{ $count }件を削除しました。
    }
privacy-erased-left = まだ残っているファイル
privacy-erased-backups = { $count ->
        [none] お客様の情報が残っているバックアップの一部を削除できませんでした。設定画面または手作業で削除してください。
        [0] 削除するバックアップはありませんでした。
       *[other] 以前のバックアップ{ NUMBER($count) }件を削除しました。
    }
privacy-erased-cleaning = 保管庫のファイルに残る痕跡は、次回の起動時に消去されます。

## Consents

privacy-consents = 同意
privacy-consents-none = 同意の記録はありません。
privacy-consent-given = 同意
privacy-consent-withdrawn = 撤回
privacy-consent-purpose = 目的
privacy-consent-evidence = 同意を得た方法
privacy-consent-add = 記録
privacy-consent-latest = 現在有効
privacy-consent-earlier = 以前

## Requests

privacy-requests = データに関する請求
privacy-requests-none = 請求はありません。
privacy-request-kind = 請求の内容
privacy-kind-access = 開示
privacy-kind-erasure = 消去
privacy-kind-correction = 訂正
privacy-kind-portability = データの受け取り・移転
privacy-kind-objection = 利用への異議
privacy-request-received = 受付日
privacy-request-note = メモ
privacy-request-open = 請求を登録
privacy-request-due = 回答期限: { $date }
privacy-request-left = { $days ->
        [0] 今日まで
       *[other] 残り{ $days }日
    }
privacy-request-overdue = { $days ->
       *[other] { $days }日超過
    }
privacy-request-no-day = 期限不明
privacy-request-ask = 判断の前に確認してください。
privacy-request-extend = この日まで延長
privacy-request-extended = 延長済み
privacy-request-close = この結果で終了
privacy-request-closed = 終了
privacy-outcome-done = 対応済み
privacy-outcome-partly = 一部対応済み
privacy-outcome-refused = お断り
privacy-outcome-withdrawn = 取り下げ
privacy-law = 法令
privacy-source = 出典（確認日: { $date }）

## Retention

retention = データの保存期間
retention-hint = ルールがなければ、すべて残ります。チケットが削除されるのは、終了していて、未対応のものがなく、全体が保存期間を過ぎた場合だけです。
retention-market = 市場
retention-others = その他すべて
retention-kind = 対象
retention-kind-messages = チケットとそのメッセージ
retention-kind-records = 注文などの記録
retention-kind-copies = Parlanceの外に保存したファイル
retention-months = 月数
retention-add = ルールを追加
retention-remove = 削除
retention-show = 削除の対象を表示
retention-keep = ルールを保存
retention-kept = ルールを保存しました。1日1回適用されます。
retention-would = { $date }より前のもの: チケット{ $tickets }件、メッセージ{ $messages }件、記録{ $records }件、ファイル{ $files }件

## Audit trail

audit = 監査ログ
audit-hint = それぞれの記録が直前の記録と結び付いているため、どれかが変更されるとわかります。
audit-none = まだ記録はありません。
audit-verify = すべて検証
audit-whole = { $entries ->
       *[other] 記録{ $entries }件、改変はありません。
    }
audit-head = 次の値を別の場所に控えておくと、ここまでの記録が改変されていないことを後で確かめられます:
audit-more = 以前の記録
