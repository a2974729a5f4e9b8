# お客様にメッセージを書いて新しいチケットを作る。

new-ticket-desk = ヘルプデスク
new-ticket-none = Parlanceから新しいチケットを作れるヘルプデスクがありません。
new-ticket-email = お客様のメールアドレス
new-ticket-name = お客様のお名前
new-ticket-name-hint = わかる場合のみ。アドレスから推測することはありません。
new-ticket-subject = 件名
new-ticket-queue = キュー
new-ticket-queue-any = ヘルプデスクに任せる
new-ticket-text = 本文
new-ticket-send = 送信
