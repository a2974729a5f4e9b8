"""Agents, queues, custom fields and a few customers' tickets; prints the agents' tokens."""
import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django.utils import timezone  # noqa: E402
from helpdesk.models import CustomField, FollowUp, Queue, Ticket  # noqa: E402
from rest_framework.authtoken.models import Token  # noqa: E402

TICKETS = [
    ("takahashi.misaki@customer.example", "注文した急須がまだ届きません", "お世話になっております。\n先週注文した急須がまだ届きません。"),
    ("brandt@customer.example", "Ersatzteil für die Kaffeemühle", "Guten Tag,\n\nhaben Sie das Mahlwerk noch?"),
    ("lakshmi@customer.example", "రీఫండ్ ఎప్పుడు వస్తుంది?", "నమస్కారం, రీఫండ్ ఎప్పుడు వస్తుంది?"),
    ("rahman@customer.example", "টাকা দুইবার কাটা হয়েছে", "আমার কার্ড থেকে দুইবার টাকা কাটা হয়েছে।"),
    ("layla@customer.example", "لم يصل الطلب", "السلام عليكم، لم يصل طلبي بعد."),
]


def main():
    users = get_user_model().objects
    for name, staff in [("sync", True), ("anna", True), ("customer", False)]:
        user = users.create_user(name, f"{name}@desk.example", is_staff=staff, is_superuser=staff)
        print(f"{name}_token={Token.objects.create(user=user).key}")
    queues = [
        Queue.objects.create(slug=slug, title=title, email_address=f"{slug}@desk.example")
        for slug, title in [("support", "Support"), ("billing", "Számlázás")]
    ]
    CustomField.objects.create(name="order", label="Order", data_type="varchar", max_length=20, required=False)
    CustomField.objects.create(
        name="severity", label="Severity", data_type="list", list_values="Low\nHigh", required=False
    )
    for place, (email, title, text) in enumerate(TICKETS):
        ticket = Ticket.objects.create(
            queue=queues[place % 2], title=title, description=text, submitter_email=email, priority=3
        )
        FollowUp.objects.create(
            ticket=ticket, title="Ticket Opened", comment=text, public=True, date=timezone.now()
        )


main()
