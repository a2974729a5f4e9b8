# కస్టమర్‌కు రాసి కొత్త టికెట్ తెరవడం.

new-ticket-desk = హెల్ప్ డెస్క్
new-ticket-none = మీ హెల్ప్ డెస్క్‌లలో దేనిలోనూ Parlance టికెట్ తెరవలేదు.
new-ticket-email = కస్టమర్ ఇమెయిల్ చిరునామా
new-ticket-name = కస్టమర్ పేరు
new-ticket-name-hint = తెలిస్తేనే; చిరునామా నుంచి ఊహించము.
new-ticket-subject = విషయం
new-ticket-queue = వరుస
new-ticket-queue-any = హెల్ప్ డెస్క్ నిర్ణయిస్తుంది
new-ticket-text = సందేశం
new-ticket-send = పంపండి
