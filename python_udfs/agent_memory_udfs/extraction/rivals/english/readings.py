"""How a clause may contradict a memory. Loaded when the first one is held against a memory: most
sentences tell of no change."""

from __future__ import annotations

from .endings import ended
from .endings.denials import resumed
from .endings.people import taken_office, taken_over
from .outcomes import outcome
from .statement import Reading
from .values import other_value
from .values.alternatives import other_of_its_kind, with_or_without
from .values.amounts import (
    counted_anew,
    counted_on,
    fewer_days,
    new_record,
    other_day,
    other_frequency,
    other_pay,
    other_rate,
)
from .values.classes import other_job, other_of_class, other_of_head
from .values.counts import (
    added_up,
    counted_by_place,
    further_on,
    has_so_many,
    longer_so,
    resized,
)
from .values.frames import next_of_numbered, other_source, other_unit, with_oneself
from .values.from_to import from_to, put_to
from .values.inverted import told_first
from .values.measures import other_measure
from .values.namings import other_of_naming
from .values.nouns import (
    another_holder,
    corrected,
    inverse_holder,
    missaid,
    named_anew,
    named_of_kind,
    other_colour,
    value_beside,
)
from .values.places import (
    another_time,
    in_its_place,
    moved_home,
    moved_practice,
    moved_thing,
    other_floor,
    other_level,
    other_make,
    other_shift,
    other_trip,
    other_way,
    placed_thing,
    rescheduled,
    stands_elsewhere,
)
from .values.topics import (
    at_another_time,
    is_elsewhere_now,
    of_another_part,
    other_aim,
    part_of_another,
    with_another_sort,
)

# These tell by themselves whom they are about.
OF_ANYBODY: tuple[Reading, ...] = (
    outcome,
    resumed,
    taken_over,
    taken_office,
    inverse_holder,
    placed_thing,
    missaid,
    other_of_naming,
)
READINGS: tuple[Reading, ...] = (
    other_value, ended, other_of_its_kind, other_frequency, in_its_place, another_holder,
    other_unit, other_rate, other_source, value_beside, counted_anew,
    other_way, moved_thing, other_floor, other_trip, other_make, other_level, new_record,
    other_pay, corrected, counted_on, other_colour, other_day, fewer_days,
    moved_practice, another_time, other_shift, rescheduled, named_of_kind,
    moved_home, stands_elsewhere, with_or_without, other_measure,
    other_of_class, other_job, counted_by_place, resized, added_up, further_on, other_of_head,
    told_first, longer_so, has_so_many, named_anew,
    from_to,
    put_to, at_another_time, is_elsewhere_now, of_another_part, next_of_numbered,
    with_oneself, other_aim, part_of_another, with_another_sort,
)  # fmt: skip
