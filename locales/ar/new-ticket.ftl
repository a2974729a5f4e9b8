# فتح تذكرة بالكتابة إلى العميل.

new-ticket-desk = مكتب المساعدة
new-ticket-none = لا يتيح أيٌّ من مكاتب المساعدة لديك أن يفتح Parlance تذاكر.
new-ticket-email = البريد الإلكتروني للعميل
new-ticket-name = اسم العميل
new-ticket-name-hint = إن كان معروفًا؛ فلا يُخمَّن من العنوان.
new-ticket-subject = الموضوع
new-ticket-queue = قائمة الانتظار
new-ticket-queue-any = كما يقرر مكتب المساعدة
new-ticket-text = الرسالة
new-ticket-send = إرسال
