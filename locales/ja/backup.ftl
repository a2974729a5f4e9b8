## Backups, and a damaged store

backups = バックアップ
backups-hint = Parlanceは、保管庫と同じように暗号化したバックアップを毎日作成します。直近7日間は各日、直近4週間は各週の最新のものを、次の場所に残します: { $folder }
backups-none = バックアップはまだありません。
backup-now = 今すぐバックアップ
backup-working = 処理中…
backup-made = { $made }
backup-holds = チケット{ $tickets }件、メッセージ{ $messages }件、{ $size }
backup-unsent = { $count ->
       *[other] 未送信のもの: { $count }件
    }
backup-verify = 検証
backup-is-whole = 問題はありません。
backup-restore = 復元…
backup-restore-title = このバックアップに戻しますか？
backup-restore-text = 保管庫は{ $made }の状態に戻ります。その後にヘルプデスクから届いたものは、もう一度取得されます。その後にここだけで行ったお約束の記録や設定などは失われます。未送信の返信と下書きは引き継がれます。現在の保管庫は、別に残されます。
backup-restore-yes = 復元
backup-copies = バックアップをこのフォルダーにもコピー
backup-copies-hint = 別のディスクやUSBメモリーにあるフォルダーのパスです。ほかのコンピューターでは、回復コードで開けます。

backup-restored = 保管庫を{ $made }の状態に戻しました。
backup-repaired = { $whole ->
       *[yes] 保管庫を修復しました。失われたものはありません。
        [no] 保管庫を修復しました。{ $pages }ページのうち{ $broken }ページを読み取れませんでした。そこにあったもののうち、ヘルプデスクにあるものは、もう一度取得されます。
    }
backup-brought = { $count ->
       *[other] 未送信のもの{ $count }件を引き継ぎました。
    }
backup-drafts = { $count ->
       *[other] 下書き{ $count }件を引き継ぎました。
    }
backup-held = { $count ->
       *[other] { $count }件は、すでに送信された可能性があります。送信トレイで判断を待っています。
    }
backup-texts-lost = { $count ->
       *[other] 返信と下書き{ $count }件は、チケットを読み取れなくなっています。
    }
backup-aside = これまでの保管庫は、次の名前で残っています: { $file }
backup-lost = { $table ->
        [tickets] チケット
        [messages] メッセージ
        [attachments] 添付ファイル
        [customers] お客様
        [identities] お客様の連絡先
        [events] 出来事
        [outbox] 未送信の返信と変更
        [drafts] 下書き
        [promises] お約束
        [records] 注文などの記録
        [desks] ヘルプデスク
        [settings] 設定
        [returns] 返品と返金
        [requests] データに関する請求
        [audit] 監査ログ
       *[other] その他
    }: { $more ->
        [yes] { $count }件以上が失われました
        [perhaps] 失われたものがあるかもしれません
       *[no] { $count }件が失われました
    }
backup-lost-between = { $lost }（{ $from }～{ $until }）
backup-go-on = 続行

damaged = 保管庫が破損しているため、閉じました。中のデータは変更されていません。
damaged-repair = 修復
damaged-repair-hint = 未送信のものを優先して、読み取れるものすべてから新しい保管庫を作ります。失われたものは一覧に表示され、ヘルプデスクにあるものは、もう一度取得されます。
damaged-restore-hint = または、バックアップに戻します。その後にヘルプデスクから届いたものはもう一度取得されますが、その後にここだけで行ったことは失われます。未送信の返信と下書きは、読み取れるかぎり引き継がれます。
