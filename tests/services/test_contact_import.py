"""Importing contacts: nobody twice, nothing lost, nothing overwritten; and out again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.contact import Contact, PointKind
from app.domain.imported_contact import ImportedContact, ImportedPoint, RejectedRecord
from app.services import contacts
from app.services.contact_arrival import names_agree
from app.services.contact_export import exported_contacts
from app.services.contact_import import ContactAccount, import_contacts
from app.services.contacts import PointDraft
from app.services.desk import Desk
from app.store.registry import CONTACT, CONTACT_POINT, ORGANISATION
from tests.desks import add_contact, make_desk
from tests.fakes.clock import FakeClock


def record(name: str = "", position: int = 1, **more: object) -> ImportedContact:
    """A record; `email`, `phone` and `handle` are single ones."""
    for kind in ("email", "phone", "handle"):
        if kind in more:
            more[f"{kind}s"] = (ImportedPoint(str(more.pop(kind))),)
    return ImportedContact(position, name, **more)  # type: ignore[arg-type]


def cards(desk: Desk) -> list[Contact]:
    """Every contact, by name."""
    rows = desk.contact_rows(desk.contact_numbers())
    return [desk.contact_view(row.id).contact for row in rows]


def only(desk: Desk) -> Contact:
    """The one contact there is."""
    (card,) = cards(desk)
    return card


def counts(account: ContactAccount) -> tuple[int, int, int]:
    """Added, updated, unchanged."""
    return account.added, account.updated, account.unchanged


def values(card: Contact) -> set[tuple[str, str]]:
    """How the contact can be reached."""
    return {(one.kind.value, one.value) for one in card.points}


def test_a_new_contact_brings_everything(desk: Desk) -> None:
    account = import_contacts(
        desk,
        [
            record(
                "Chidi Nwosu",
                organisation="Marlow House Café",
                title="Owner",
                emails=(ImportedPoint("Chidi@MarlowHouse.example", "work"),),
                phones=(ImportedPoint("020 7946 0123", "café"), ImportedPoint("ask Maria")),
                handles=(ImportedPoint("@marlow", "Instagram"),),
                address="1 Mill Street\nHove",
                note="Side door",
                language="en",
                tags=("Wholesale", "side door"),
            )
        ],
    )
    assert counts(account) == (1, 0, 0)
    assert (account.read, account.organisations_added) == (1, 1)
    card = only(desk)
    assert (card.name, card.organisation_name, card.title) == (
        "Chidi Nwosu",
        "Marlow House Café",
        "Owner",
    )
    assert values(card) == {
        ("email", "chidi@marlowhouse.example"),
        ("phone", "+442079460123"),
        ("phone", "ask Maria"),
        ("handle", "marlow"),
        ("postal", "1 Mill Street\nHove"),
    }
    assert card.remember == "Side door\n#Wholesale #side-door"
    assert [one.label for one in card.points][:2] == ["work", "café"]


def test_a_rejected_record_is_handed_back(desk: Desk) -> None:
    bad = RejectedRecord(2, "nobody", ";;;")
    account = import_contacts(desk, [record("Ada"), bad])
    assert (account.read, account.added, account.rejected) == (2, 1, (bad,))


def test_any_mail_address_finds_the_contact(desk: Desk) -> None:
    first = record("Ada Real", emails=(ImportedPoint("a@x.example"), ImportedPoint("b@x.example")))
    import_contacts(desk, [first])
    account = import_contacts(desk, [record("Ada", email="B@X.example", phone="020 7946 0123")])
    assert counts(account) == (0, 1, 0)
    assert ("phone", "+442079460123") in values(only(desk))


def test_what_a_person_wrote_stays(desk: Desk) -> None:
    contact_id = add_contact(desk, "Ada Real", "ada@x.example")
    desk.do(contacts.edit, contact_id, {}, title="Baker", remember="Likes rye")
    import_contacts(
        desk,
        [
            record(
                "A. Real", email="ada@x.example", title="CEO", note="From the fair", language="fr"
            )
        ],
    )
    card = only(desk)
    assert (card.name, card.title, card.remember) == ("Ada Real", "Baker", "Likes rye")
    assert card.language == "fr"


def test_a_name_replaces_a_mere_address(desk: Desk) -> None:
    import_contacts(desk, [record(email="ada@x.example")])
    assert only(desk).name == "ada@x.example"
    import_contacts(desk, [record("Ada Real", email="ada@x.example")])
    assert only(desk).name == "Ada Real"


def test_another_name_under_the_same_address_is_not_lost(desk: Desk) -> None:
    import_contacts(desk, [record("Anna Farrow", email="farrows@x.example")])
    for _ in range(2):
        import_contacts(desk, [record("Ben Farrow", email="farrows@x.example")])
        assert (only(desk).name, only(desk).remember) == ("Anna Farrow", "Ben Farrow")


def test_a_shared_telephone_does_not_make_two_people_one(desk: Desk) -> None:
    file = [
        record("Tobias Oyelaran", email="t@x.example", phone="020 7946 0123"),
        record("Sabine Brandt", email="s@x.example", phone="020 7946 0123"),
    ]
    assert counts(import_contacts(desk, file)) == (2, 0, 0)
    assert counts(import_contacts(desk, file)) == (0, 0, 2)


def test_a_telephone_finds_the_contact_of_that_name(desk: Desk) -> None:
    import_contacts(desk, [record("Joss Whitlock", phone="+44 20 7946 0123")])
    account = import_contacts(
        desk, [record("Whitlock, J.", phone="(020) 7946-0123", email="j@x.example")]
    )
    assert counts(account) == (0, 1, 0)


def test_the_same_name_counts_with_the_same_organisation(desk: Desk) -> None:
    import_contacts(desk, [record("Jo Smith", organisation="Acme", email="jo@acme.example")])
    same = record("Jo Smith", organisation="ACME", email="jo.smith@post.example")
    other = record("Jo Smith", organisation="Bolt", email="jo@bolt.example")
    assert counts(import_contacts(desk, [same, other])) == (1, 1, 0)


def test_the_same_name_in_an_organisation_new_to_the_desk_is_another(desk: Desk) -> None:
    file = [record("Anna Farrow", organisation=name) for name in ("Bolt", "Acme")]
    assert counts(import_contacts(desk, file)) == (2, 0, 0)
    assert counts(import_contacts(desk, file)) == (0, 0, 2)


def test_two_people_of_one_name_stay_two(desk: Desk) -> None:
    file = [record("Maria Garcia", email=f"{at}@x.example") for at in "ab"]
    assert import_contacts(desk, file).added == 2


def test_a_contact_typed_by_hand_takes_the_rest(desk: Desk) -> None:
    desk.do(contacts.create, name="Edith Farrow")
    account = import_contacts(desk, [record("Edith Farrow", email="edith@x.example")])
    assert counts(account) == (0, 1, 0)


def test_organisations_are_found_in_any_case(desk: Desk) -> None:
    names = ["École du Parc", "école du parc", "ÉCOLE DU PARC"]
    file = [record(f"P{at}", organisation=name) for at, name in enumerate(names)]
    assert import_contacts(desk, file).organisations_added == 1
    assert import_contacts(desk, file).organisations_added == 0
    assert len(desk.organisation_numbers()) == 1


def test_an_organisation_that_is_its_own_contact(desk: Desk) -> None:
    file = [record(organisation="Harbour Library", phone="020 7946 0200")]
    import_contacts(desk, file)
    assert only(desk).name == "Harbour Library"
    assert counts(import_contacts(desk, file)) == (0, 0, 1)


def test_a_removed_number_does_not_come_back(desk: Desk) -> None:
    file = [record("Ada Real", emails=(ImportedPoint("a@x.example"),), phone="020 7946 0123")]
    import_contacts(desk, file)
    card = only(desk)
    kept = [
        PointDraft(one.kind, one.written, id=one.id)
        for one in card.points
        if one.kind is PointKind.EMAIL
    ]
    desk.do(contacts.set_points, card.id, kept)
    assert counts(import_contacts(desk, file)) == (0, 0, 1)


def test_a_corrected_address_is_not_undone(desk: Desk) -> None:
    file = [record("Ada Real", email="ada@typo.example")]
    import_contacts(desk, file)
    card = only(desk)
    fixed = [PointDraft(PointKind.EMAIL, "ada@right.example", id=card.points[0].id)]
    desk.do(contacts.set_points, card.id, fixed)
    assert counts(import_contacts(desk, file)) == (0, 0, 1)
    assert values(only(desk)) == {("email", "ada@right.example")}


def test_a_contact_in_the_bin_comes_back(desk: Desk) -> None:
    file = [record("Ada Real", email="ada@x.example")]
    import_contacts(desk, file)
    desk.do(contacts.put_in_bin, [only(desk).id])
    assert counts(import_contacts(desk, file)) == (0, 1, 0)
    assert values(only(desk)) == {("email", "ada@x.example")}


def test_an_export_comes_home_to_its_contacts(desk: Desk) -> None:
    import_contacts(
        desk,
        [
            record("Ada Real", email="ada@x.example", note="Rye", address="1 Row"),
            record("Ada Real"),
            record(organisation="Harbour Library", handle="@harbour"),
            record("Chidi", phone="020 7946 0123", organisation="Marlow"),
        ],
    )
    first = only_named(desk, "Chidi")
    desk.do(contacts.edit, first.id, {}, warning="Hears poorly")
    home = [
        ImportedContact(
            position=at,
            name=one.name,
            organisation=one.organisation,
            title=one.title,
            emails=tuple(ImportedPoint(it.value, it.label) for it in one.emails),
            phones=tuple(ImportedPoint(it.value, it.label) for it in one.phones),
            handles=tuple(ImportedPoint(it.value, it.label) for it in one.handles),
            other_addresses=tuple(ImportedPoint(it.value, it.label) for it in one.addresses),
            note=one.note,
            language=one.language,
            source_uid=one.uid,
        )
        for at, one in enumerate(exported_contacts(desk), 1)
    ]
    before = cards(desk)
    assert counts(import_contacts(desk, home)) == (0, 0, len(before))
    assert cards(desk) == before


def only_named(desk: Desk, name: str) -> Contact:
    """The contact of this name."""
    return next(one for one in cards(desk) if one.name == name)


def test_a_running_number_is_nobodys_identity(desk: Desk) -> None:
    import_contacts(desk, [record("Ada Real", source_uid="1")])
    assert import_contacts(desk, [record("Ben Other", source_uid="1")]).added == 1


def test_a_cards_identifier_finds_it_again(desk: Desk) -> None:
    uid = "urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"
    import_contacts(desk, [record("Ada Real", source_uid=uid, phone="020 7946 0123")])
    account = import_contacts(desk, [record("Ada Real", source_uid=uid, phone="020 7946 0999")])
    assert counts(account) == (0, 1, 0)


def test_it_stops_between_batches_and_can_be_run_again(desk: Desk) -> None:
    file = [record(f"P {at}", at, email=f"p{at}@x.example") for at in range(1200)]
    heard: list[int] = []
    account = import_contacts(desk, file, progress=heard.append, cancelled=lambda: bool(heard))
    assert account.cancelled
    assert 0 < account.added < 1200
    rest = import_contacts(desk, file)
    assert rest.added + account.added == 1200
    assert not rest.cancelled


def test_a_file_that_breaks_off_leaves_whole_batches(desk: Desk) -> None:
    def broken() -> Iterator[ImportedContact]:
        for at in range(700):
            yield record(f"P {at}", at, email=f"p{at}@x.example")
        raise OSError("the disk went away")

    with pytest.raises(OSError, match="went away"):
        import_contacts(desk, broken())
    assert len(desk.contact_numbers()) == 500


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Edith Farrow", "Farrow, Edith", True),
        ("Edith Farrow", "E. Farrow", True),
        ("Ana Lucía Duarte", "ana duarte", True),
        ("", "Anybody", True),
        ("Anna Farrow", "Ben Farrow", False),
        ("Edith Farrow", "Edith Barrow", False),
        ("Anna Anna", "Anna", True),
        ("Anna", "Anna Anna", True),
    ],
)
def test_names_that_can_be_one_persons(one: str, other: str, agree: bool) -> None:
    assert names_agree(one, other) is agree
    assert names_agree(other, one) is agree


KINDS_OF_CONTACTS = ", ".join(str(one.number) for one in (ORGANISATION, CONTACT, CONTACT_POINT))
NAMES = st.sampled_from(["", "Anna Farrow", "Ben Farrow", "A. Farrow", "Zoë", "Acme", "Anna"])
EMAILS = st.sampled_from(["a@x.example", "A@X.EXAMPLE", "b@x.example", "c@x.example", "not one"])
PHONES = st.sampled_from(["020 7946 0123", "+442079460123", "020 7946 0200", "ask Anna", "12"])
HANDLES = st.sampled_from(["@anna", "anna", "@ben"])
PLACES = st.sampled_from(["", "1 Row\nHove", "2 Row"])
TEXTS = st.sampled_from(["", "Baker", "Owner"])
RECORDS = st.builds(
    ImportedContact,
    position=st.just(1),
    name=NAMES,
    organisation=st.sampled_from(["", "", "Acme", "ACME", "Bolt"]),
    title=TEXTS,
    emails=st.lists(EMAILS, max_size=2).map(lambda it: tuple(map(ImportedPoint, it))),
    phones=st.lists(PHONES, max_size=2).map(lambda it: tuple(map(ImportedPoint, it))),
    handles=st.lists(HANDLES, max_size=1).map(lambda it: tuple(map(ImportedPoint, it))),
    address=PLACES,
    note=TEXTS,
    tags=st.sampled_from([(), ("VIP",)]),
    source_uid=st.sampled_from(["", "1", "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1", "x" * 20]),
)


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk that each example of the property finds empty."""
    desk = make_desk(tmp_path_factory.mktemp("blank") / "desk", FakeClock())
    yield desk
    desk.close()


def emptied(desk: Desk) -> None:
    """Make a desk of earlier examples as good as new: rows gone, no identity left to find."""
    with desk.store.database.write() as connection, desk.store.database.gate():
        for table in ("search_text", "contact_point", "contact", "organisation", "cell"):
            kinds = f" WHERE kind IN ({KINDS_OF_CONTACTS})" if table == "cell" else ""
            connection.exec_driver_sql(f"DELETE FROM {table}{kinds}")


@settings(max_examples=250)
@given(file=st.lists(RECORDS, max_size=9))
def test_importing_a_file_again_does_nothing(blank: Desk, file: list[ImportedContact]) -> None:
    emptied(blank)
    first = import_contacts(blank, file)
    before = cards(blank)
    again = import_contacts(blank, file)
    assert (again.added, again.updated, again.organisations_added) == (0, 0, 0)
    assert cards(blank) == before
    merged = first.added + first.updated + first.unchanged
    assert merged + len(first.rejected) == len(file)
    assert first.added == len(before)
    said = {one.written.casefold() for card in before for one in card.points}
    for one in file:
        assert {it.value.casefold() for it in one.emails} <= said
