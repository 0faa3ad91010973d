"""What a screen says, sentence by sentence, in the order in which one would read it."""

from collections.abc import Iterator

from kiosk.view import (
    ArgumentsView,
    AttractView,
    BudgetView,
    CalendarView,
    CalmView,
    CardsView,
    CompareView,
    DrawingView,
    Frame,
    LanguageView,
    MapView,
    NumberView,
    OrderView,
    PhotoView,
    PointsView,
    QuizView,
    RankingView,
    ReviewView,
    Say,
    Sheet,
    Side,
    ThanksView,
    TilesView,
    TypingView,
    VideoView,
    View,
    VoiceView,
    VotesView,
    ZonesView,
)


def script(view: View) -> tuple[Say, ...]:
    """Every sentence of `view`."""
    return tuple(_sentences(view))


def news(view: View, target: str) -> tuple[Say, ...]:
    """What a touch on `target` has changed, where that is more than what was heard of it."""
    return tuple(_news(view, target))


def _news(view: View, target: str) -> Iterator[Say]:
    match view:
        case VoiceView() if not view.hush:
            # Whoever listens is told what comes next; while they speak, nothing.
            yield Say(view.text, target)
            yield from (Say(tile.label, tile.id) for tile in view.tiles)
        case DrawingView():
            if target == view.again.id and view.again.on:
                yield Say(view.again.label, target)
            if view.full and view.frame.hint:
                yield Say(view.frame.hint)
        case RankingView():
            places = (tile.mark_spoken for tile in view.tiles if tile.id == target)
            yield from (Say(place, target) for place in places if place)
        case PointsView():
            for cell in view.cells:
                if target in {cell.less.id, cell.more.id}:
                    yield from (Say(cell.says, target), Say(view.says, target))
        case BudgetView():
            for sheet in view.sheets:
                if any(project.tile.id == target for project in sheet.projects):
                    yield from (Say(purse.spoken, target) for purse in sheet.purses)
        case NumberView():
            if view.says:
                yield Say(view.says, target)
        case OrderView():
            for row in view.rows:
                if target in {row.up.id, row.down.id}:
                    yield from (Say(row.tile.label, target), Say(row.tile.mark_spoken, target))


def _sentences(view: View) -> Iterator[Say]:
    match view:
        case AttractView():
            yield Say(view.invitation)
            yield Say(view.touch, "touch")
            yield Say(view.promise)
        case CalmView():
            yield Say(view.title)
            if view.text:
                yield Say(view.text)
        case LanguageView():
            yield from _framed(view.frame)
            # Each name is spoken in its own language.
            for name in view.names:
                yield Say(name.label, name.id)
        case CardsView():
            yield from _framed(view.frame)
            for card in view.cards if view.spoken else ():
                if card.title:
                    yield Say(card.title)
                yield Say(card.text)
        case TilesView():
            yield from _framed(view.frame)
            for tile in view.tiles:
                yield Say(tile.label, tile.id)
        case RankingView():
            yield from _framed(view.frame)
            for tile in view.tiles:
                yield Say(tile.label, tile.id)
                if tile.mark_spoken:
                    yield Say(tile.mark_spoken, tile.id)
            if view.order.enabled:
                yield Say(view.order.label, view.order.id)
        case OrderView():
            yield from _framed(view.frame)
            for row in view.rows:
                yield from (Say(row.tile.mark_spoken), Say(row.tile.label))
                for control in (row.up, row.down):
                    if control.enabled:
                        yield Say(row.tile.label, control.id)
                        yield Say(control.label, control.id)
            yield Say(view.pictures.label, view.pictures.id)
        case NumberView():
            yield from _framed(view.frame)
            yield Say(view.says or view.bounds)
            for step in (view.less, view.more):
                yield Say(step.label, step.id)
            yield Say(view.slide.label, view.slide.id)
        case PointsView():
            yield from _framed(view.frame)
            yield Say(view.says)
            for cell in view.cells:
                yield from (Say(cell.label, cell.more.id), Say(cell.says, cell.more.id))
        case BudgetView():
            yield from _framed(view.frame)
            for sheet in view.sheets:
                yield from _sheet(sheet, view.locked)
        case MapView():
            yield from _framed(view.frame)
            yield Say(view.here.label, view.here.id)
            for place in view.names:
                yield Say(place.label, place.id)
        case DrawingView():
            yield from _framed(view.frame)
            for pencil in view.pencils:
                yield Say(pencil.label, pencil.id)
            for control in (view.undo, view.again):
                if control.enabled:
                    yield Say(control.label, control.id)
        case TypingView():
            yield from _framed(view.frame)
            # Nobody wants to hear thirty keys: each is said when it is touched.
            keys = (key for rows in view.boards for row in rows for key in row if key.heard)
            yield from dict.fromkeys(Say(key.name, key.id) for key in keys)
        case VoiceView():
            yield from _framed(view.frame)
            yield Say(view.text)
            for tile in view.tiles:
                yield Say(tile.label, tile.id)
        case ZonesView():
            yield from _framed(view.frame)
            for zone in view.zones:
                yield Say(zone.tile.label, zone.tile.id)
        case VotesView():
            yield from _votes(view)
        case CompareView():
            yield from _framed(view.frame)
            for one in view.scenarios:
                yield from (Say(one.tile.label, one.tile.id), Say(one.text))
                yield from _argued(one.sides)
            yield Say(view.none.label, view.none.id)
        case QuizView():
            yield from _quiz(view)
        case CalendarView():
            yield from _framed(view.frame)
            yield Say(view.spoken)
            if view.time is not None:
                yield Say(view.time)
            yield Say(view.where)
        case VideoView():
            yield from _video(view)
        case PhotoView():
            yield from _framed(view.frame)
            yield Say(view.description)
            if view.text is not None:
                yield Say(view.text)
        case ArgumentsView():
            yield from _framed(view.frame)
            yield from _argued(view.sides)
        case ReviewView():
            yield from _framed(view.frame)
            for line in view.lines:
                yield Say(line.question, line.id)
                for part in line.said:
                    yield Say(part, line.id)
        case ThanksView():
            yield from _framed(view.frame)
            if view.heading_spoken:
                yield Say(view.heading_spoken)
            for note in view.notes:
                yield from (Say(note.title), Say(note.text))
            for said in view.said:
                yield Say(said.question)
                for bar in said.bars:
                    yield from (Say(bar.label), Say(bar.words))


def _argued(sides: tuple[Side, ...]) -> Iterator[Say]:
    for side in sides:
        yield from (Say(side.title), *map(Say, side.lines))


def _quiz(view: QuizView) -> Iterator[Say]:
    if view.told is None:
        yield from _framed(view.frame)
    else:
        yield Say(view.told.text)
    for tile in view.tiles:
        yield Say(tile.label, tile.id)


def _sheet(sheet: Sheet, locked: str) -> Iterator[Say]:
    if sheet.label:
        yield Say(sheet.label)
    yield from (Say(purse.spoken) for purse in sheet.purses)
    for project in sheet.projects:
        tile = project.tile
        yield from (Say(tile.label, tile.id), Say(project.cost, tile.id))
        if tile.locked:
            yield Say(locked, tile.id)


def _video(view: VideoView) -> Iterator[Say]:
    if view.shows:
        return  # The film speaks.
    yield from _framed(view.frame)
    if view.missing is not None:
        yield Say(view.missing.text)
        return
    yield Say(view.play.label, view.play.id)
    for chapter in view.chapters:
        yield Say(chapter.label, chapter.id)


def _votes(view: VotesView) -> Iterator[Say]:
    # The question is said once: whoever votes on knows it.
    if not view.undo.enabled:
        yield from _framed(view.frame)
    if view.statement is not None:
        yield Say(view.statement.text)
    for tile in view.tiles:
        yield Say(tile.label, tile.id)
    if view.undecided is not None and view.tiles:
        yield Say(view.undecided.label, view.undecided.id)
    if view.left:
        yield Say(view.left)
    if view.done is not None:
        yield Say(view.done.text)


def _framed(frame: Frame) -> Iterator[Say]:
    if frame.progress is not None:
        yield Say(frame.progress.label)
    yield Say(frame.title)
    if frame.hint:
        yield Say(frame.hint)
