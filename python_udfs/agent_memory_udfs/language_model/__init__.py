"""What a language model is asked for, and what of its answer is believed.

`prompt.build` makes the one request of an add: the new messages, the numbered memories they may
touch, the strategies. `facts.read` turns the answer into facts of the same shape as the builtin
extractor's, plus what each does to which memory. Everything the model says is checked: a fact needs
a quote that is in the messages, a change needs a target that it was shown and that the quote is
about. Nothing here talks to a network or a database.
"""

from __future__ import annotations

from .answer import AnswerError
from .facts import read
from .prompt import build

__all__ = ["AnswerError", "build", "read"]
