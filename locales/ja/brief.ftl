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
        [conflict] 要判断
        [confirmed] 送信済み
    }
cli-recovery-code = 回復コード（表示されるのは今回だけです。書き留めて安全な場所に保管してください）: { $code }
cli-passphrase = パスフレーズ:{" "}
cli-desk-added = 追加しました: { $name }
cli-desk-hints-on = { $name }のWebhookの送信先（POST）: { $address }
cli-desk-hints-off = { $name }からのWebhookは受け付けていません。
cli-desk-removed = 削除しました: { $name }
cli-desk-works = 接続できました: { $agent }（{ $product }）
cli-synced = { $name }: チケットの変更{ $tickets }件、新着メッセージ{ $messages }件、送信済み{ $confirmed }件
cli-in-outbox = 送信トレイに入りました。次の同期で送信されます。
cli-delivered = 送信しました。
cli-recovery-code-ask = 回復コード:{" "}
cli-backup = チケット{ $tickets }件、メッセージ{ $messages }件、未送信{ $unsent }件
cli-restored = 保管庫を{ $made }の状態に戻しました。
cli-brought = 引き継いだ未送信のもの: { $count }件
cli-drafts-brought = 引き継いだ下書き: { $count }件
cli-held = すでに送信された可能性があり、送信トレイで判断を待っているもの: { $count }件
cli-texts-lost = チケットを読み取れなくなった返信と下書き: { $count }件
cli-kept-aside = これまでの保管庫は、次の名前で残っています: { $file }
cli-repaired = { $whole ->
       *[yes] 修復しました。失われたものはありません。
        [no] 修復しました。{ $pages }ページのうち{ $broken }ページを読み取れませんでした。そこにあったもののうち、ヘルプデスクにあるものは、もう一度取得されます。
    }
cli-lost = { $table }: { $more ->
        [yes] { $count }件以上が失われました
       *[no] { $count }件が失われました
    }{ $from ->
        [none] {""}
       *[other] （{ $from }から{ $until }まで）
    }
cli-nothing = 見つかりませんでした。
cli-search-customer = お客様
cli-search-desk = { $name }はまだ最後まで読み込まれていません: { $tickets ->
    [0] ここにあるチケットはありません
   *[other] ここにあるチケットは{ $tickets }件です
}。
cli-search-indexing = 検索の準備中です: 残り{ $left }件
cli-search-reached = { $at }より前のものは検索していません。条件を絞るか、before:を使ってください。
cli-search-files = 添付ファイルの中身は検索されません。
history-channel = { $channel ->
        [email] メール
        [e-mail] メール
        [mail] メール
        [chat] チャット
        [phone] 電話
        [voice] 電話
        [call] 電話
        [sms] SMS
        [social] ソーシャルメディア
        [web] Web
        [web-form] Webフォーム
        [form] Webフォーム
        [shop] 店舗
        [app] アプリ
        [api] 自動
       *[other] { $word }
    }
history-elsewhere = { $channel ->
        [email] このお客様とはメールでもやり取りがあります（最新: { $date }）。
        [chat] このお客様とはチャットでもやり取りがあります（最新: { $date }）。
        [phone] このお客様とは電話でもやり取りがあります（最新: { $date }）。
        [social] このお客様とはソーシャルメディアでもやり取りがあります（最新: { $date }）。
       *[other] このお客様とはほかの方法（{ $name }）でもやり取りがあります（最新: { $date }）。
    }
history-promised = { $state ->
        [open] { $made }にお約束、未対応:「{ $text }」{ $due ->
            [none] {""}
           *[other] （期限: { $due }）
        }
        [kept] { $made }にお約束、対応済み:「{ $text }」
       *[withdrawn] { $made }にお約束、取り下げ:「{ $text }」
    }
history-message = { $which ->
        [inbound] { $subject ->
            [none] メッセージ
           *[other] メッセージ: { $subject }
        }
        [note] メモ
       *[outbound] { $subject ->
            [none] 当社からの返信
           *[other] 当社からの返信: { $subject }
        }
    }
history-event = { $kind ->
        [status] 状態の変更
        [owner] 担当者の変更
        [field] フィールドの変更
        [priority] 優先度の変更
        [tags] タグの変更
        [created] チケットの作成
       *[other] { $word }
    }
history-change = 「{ $from }」から「{ $to }」へ
history-promise = { $state ->
        [open] お約束（未対応）
        [kept] お約束（対応済み）
       *[withdrawn] お約束（取り下げ）
    }
history-order = 注文 { $number }
history-of-order = 注文 { $number }
history-shipment = 荷物
history-delivered = 配達日: { $date }
history-return = 返品
history-refund = 返金: { $amount }
history-item = { $name } × { $quantity }
history-survey = { $survey ->
        [csat] 満足度: { $best }点中{ $score }点
        [nps] おすすめ度: { $best }点中{ $score }点
       *[ces] 手軽さ: { $best }点中{ $score }点
    }
history-loyalty = { $sign ->
        [less] { $points ->
           *[other] { $points }ポイント減
        }
       *[more] { $points ->
           *[other] { $points }ポイント増
        }
    }
history-balance = 残高: { $points }ポイント
history-call = { $which ->
        [inbound] { $minutes ->
            [none] お客様からの電話
           *[other] お客様からの電話（{ $minutes }分）
        }
       *[outbound] { $minutes ->
            [none] こちらからの電話
           *[other] こちらからの電話（{ $minutes }分）
        }
    }
history-consent = { $given ->
        [yes] 同意: { $purpose }
       *[no] 同意の撤回: { $purpose }
    }
identity-shared-role = 共用: この連絡先は個人ではなく、部署や窓口のものです。同じ方かどうかの判断には使われません。
identity-shared-names = 共用: この連絡先では3人以上の名前が確認されています。同じ方かどうかの判断には使われません。
link-evidence = { $code ->
        [same-email] ショップの記録と同じメールアドレス: { $value }
        [same-handle] 同じネットワークでの同じ名前: { $value }
        [same-phone] 同じ電話番号: { $value }
        [same-order] 同じ注文: { $value }
        [named-order] 一方がもう一方の注文について問い合わせています: { $value }
        [same-name-and-address] 名前と住所が同じ: { $value }
       *[same-name-and-city] 名前と市区町村が同じ: { $value }
    }
merge-warning = { $code ->
        [refused-before] 以前に、別の方であると判断されています。
        [shared-address] 共通しているのは、複数の方が使っている連絡先だけです: { $value }。同じ方とは限りません。
        [no-evidence] Parlanceには、同じ方であることを示す情報がありません。
        [different-names] 名前が異なります。
        [different-markets] 市場が異なります。まとめた後は、まとめ先の記録の市場に表示されます。
       *[different-address] ご希望の呼び方が異なります。
    }
cli-customer-known-as = 連絡先
cli-customer-is = まとめた記録
cli-customer-suggested = 同じ方の可能性
cli-customer-languages = 言語
cli-customer-history = 経緯
cli-count = { $kind ->
        [message] メッセージ{ $entries }件
        [note] メモ{ $entries }件
        [event] 出来事{ $entries }件
        [call] 通話{ $entries }件
        [order] 注文{ $entries }件
        [shipment] 荷物{ $entries }件
        [return] 返品{ $entries }件
        [refund] 返金{ $entries }件
        [survey] アンケート{ $entries }件
        [loyalty] ポイントの増減{ $entries }件
        [consent] 同意{ $entries }件
       *[promise] お約束{ $entries }件
    }
cli-merged = 一人にまとめました: { $name }
cli-unmerged = 外しました: { $name }
cli-merge-score = 確からしさ: 100点中{ $score }点
cli-merge-outcome = まとめた後の表示: { $name }、市場: { $market }、{ $tickets ->
        [0] 市場が変わるチケットはありません
       *[other] 市場が変わるチケット: { $tickets }件
    }
cli-merge-reversed = 逆にまとめた場合:

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
person-title = 当社が保有するあなたに関するすべての情報
person-made = { $date }（UTC）現在
person-about = このページには、当社の保管庫にあるあなたに関するすべての行を記載しています。あなたが書いたもの、当社からお送りしたもの、当社が記録したものです。併せてお渡しする.jsonで終わる名前のファイルには、同じ内容がシステムで扱える形で入っています。
person-message = { $direction ->
        [inbound] あなたから
        [outbound] 当社から
       *[note] 当社の社内メモ
    }
person-files = あなたのファイル
person-file-elsewhere = ヘルプデスクで保管（ここに控えはありません）
personal-customers = お客様
personal-identities = 連絡先
personal-identity-names = 連絡先で確認された名前
personal-descriptions = ヘルプデスクとショップの情報
personal-links-refused = 別の方とされた記録
personal-tickets = チケット
personal-messages = メッセージ
personal-attachments = メッセージの添付ファイル
personal-events = チケットの出来事
personal-strays = チケットの到着を待つメッセージ
personal-records = 注文などの記録
personal-promises = お約束
personal-drafts = 下書き
personal-outbox = 送信トレイ
personal-check-ignored = 無視した返信チェックの指摘
personal-check-switches = このお客様に適用する返信チェックのルール
personal-saved-files = 保管庫の外に保存したファイル
personal-privacy-requests = データに関する請求
personal-timeline-counts = 経緯の件数
personal-audit-words = 監査ログの理由
personal-audit = 監査ログの記録
personal-cases = 返品と返金
person-field-id = 当社でのID
person-field-market = 市場
person-field-market-evidence = 判断の根拠
person-field-kind = 種類
person-field-value = 値
person-field-written = 元の表記
person-field-name = 名前
person-field-email = メール
person-field-phone = 電話
person-field-language = 言語
person-field-country = 国
person-field-subdivision = 地域
person-field-city = 市区町村
person-field-time-zone = タイムゾーン
person-field-form-of-address = 呼び方・敬語
person-field-remote-id = 外部での番号
person-field-source = 情報源
person-field-subject = 件名
person-field-status = 状態
person-field-remote-status = 外部での状態
person-field-queue = キュー
person-field-channel = チャネル
person-field-owner = 担当者
person-field-created = 作成
person-field-updated = 変更
person-field-due = 期限
person-field-at = 日時
person-field-text = 本文
person-field-state = 状態
person-field-made = 作成
person-field-saved = 保存
person-field-note = メモ
person-field-received = 受付
person-field-closed = 終了
person-field-outcome = 対応の結果
person-field-path = 場所
person-field-media-type = 形式
person-field-size = サイズ（バイト）
person-field-changed-from = 変更前
person-field-changed-to = 変更後
person-field-changed-by = 変更者
person-field-order-number = 注文
privacy-desk-advice = { $count ->
       *[other] { $desk }には、このお客様のチケットがまだ{ $count }件あります。ここでの削除はヘルプデスクには反映されないため、チケットとお客様の削除をヘルプデスクの管理者に依頼してください。
    }
privacy-deadline-no-market = お客様の市場が不明なため、適用される法律も不明です。確認してください。
privacy-deadline-no-fact = この市場について、法律上の期限の情報がありません。確認してください。
privacy-deadline-working-days = 現地の週末と祝日は数えません。
privacy-deadline-other-kind = この情報は、本人のデータの開示請求に関するものです。この請求にも当てはまるか確認してください。
audit-kind = { $kind ->
        [erase] お客様の消去
        [export] お客様の全データの書き出し
        [merge] お客様の記録の統合
        [unmerge] お客様の記録の統合の解除
        [import] ファイルの取り込み
        [import-undo] 取り込みの取り消し
        [refund] 返金
        [consent] 同意の記録
        [request-open] データに関する請求の登録
        [request-extend] 請求の期限の延長
        [request-close] データに関する請求の終了
        [retention] 古いデータの削除
        [retention-set] 保存期間のルールの変更
        [backup] バックアップの作成
        [restore] バックアップの復元
       *[other] { $kind }
    }
audit-fault = { $kind ->
        [altered] 記録{ $seq }は、書き込まれた後に変更されています。
        [missing] 記録{ $seq }の前の記録、または最後の記録が欠けています。
        [misplaced] 記録{ $seq }は、直前の記録とつながっていません。
        [unsigned] 記録{ $seq }に署名がありません。
        [forged] 記録{ $seq }の署名は、この保管庫のものではありません。
       *[words] 記録{ $seq }の理由が、書き込まれたものと異なります。
    }
cli-erased = 消去しました: { $what }
cli-erase-confirmed = { $sending ->
        [0] { $undecided ->
            [0] ヘルプデスクへ送信中のものはありません。
           *[other] ヘルプデスクで確認されていない送信が{ $undecided }件あります。先に判断するか、--drop-outgoing を追加してください。
        }
       *[other] { $sending }件を送信しています。お待ちください。
    }
cli-audit-whole = { $entries ->
       *[other] 記録{ $entries }件、改変はありません。
    }
cli-request-due = { $days ->
        [0] 回答期限は今日
       *[other] 残り{ $days }日
    }
cli-request-overdue = { $days ->
       *[other] { $days }日超過
    }
cli-request-no-day = 期限不明（要確認）
cli-retention-line = { $market } · { $kind } · { $months ->
       *[other] { $months }か月
    }
cli-retention-others = その他すべての市場

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
import-fault-unreadable = ファイルを途中から読み取れませんでした。
import-fault-archive = 圧縮ファイルは開けません。
import-fault-empty = 中身がありません。
import-fault-too-long = 1 MBを超えています。
import-fault-open-quote = 引用符が閉じられていません。
import-fault-broken-quote = 閉じる引用符の後に、余分な文字があります。
import-fault-nul = NULバイトが含まれています。
import-fault-encoding = 別の文字コードの文字が含まれています。
import-fault-cells = セルの数が列の数を超えています。
import-fault-columns = 列が多すぎます。
import-fault-too-many-items = 項目が10,000件を超えています。
import-fault-missing = 必要なセルが空です。
import-fault-no-customer = お客様を特定できません。メールアドレス、ID、電話番号のいずれもありません。
import-fault-date = 日付ではありません。
import-fault-ambiguous-date = 2通りに読める日付です。
import-fault-amount = 金額ではありません。
import-fault-ambiguous-amount = 2通りに読める金額です。
import-fault-number = 整数でないか、範囲外です。
import-fault-currency = 通貨コードでないか、通貨が示されていません。
import-fault-email = メールアドレスではありません。
import-fault-survey = アンケートの種類がCSAT、NPS、CESのいずれでもありません。
import-fault-json = JSONでないか、定められた形式ではありません。
import-fault-card = 連絡先カードでないか、カードの終わりがありません。
import-fault-message = メッセージではありません。
import-fault-message-date = メッセージに日付がありません。
import-fault-column = { $column }: { $fault }
import-errors = { $name } エラー
import-errors-line = 行
import-errors-code = コード
import-errors-column = 列
import-errors-message = 問題
cli-import-done = { $rows }行を読み込みました。お客様: 新規{ $new }件、変更{ $changed }件、既存{ $same }件。記録: 新規{ $records }件、変更{ $updated }件、既存{ $unchanged }件。取り込めなかったもの: { $faults }件
cli-import-dry = 何も書き込まれていません。
cli-import-same = すべて取り込み済みのため、何も書き込まれていません。
cli-import-errors = 取り込めなかったもの: { $path }
cli-import-id = 元に戻すには: parlance import undo { $id }
cli-import-row = { $id }  { $done }  { $source }  { $name }  { $layout }
cli-import-undone = 記録: 削除{ $removed }件、復元{ $restored }件。お客様: 削除{ $gone }件、維持{ $kept }件。
