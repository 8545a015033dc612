"""Reads messages, one JSON text a line, with a peer written in Python; prints the CPU seconds of each round.

usage: peers.py vader|proselint MESSAGES COUNT ROUNDS
"""

import json
import sys
import time


def vader():
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    analyzer = SentimentIntensityAnalyzer()
    return lambda text: analyzer.polarity_scores(text)["compound"] <= -0.05


def proselint():
    from proselint.checks import __register__
    from proselint.config import DEFAULT
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    return lambda text: len(LintFile("message", text).lint(DEFAULT))


name, path, count, rounds = sys.argv[1:]
with open(path, encoding="utf-8") as lines:
    texts = [json.loads(line) for line in lines][: int(count)]
read = {"vader": vader, "proselint": proselint}[name]()
for text in texts[:20]:
    read(text)
for _ in range(int(rounds)):
    start = time.process_time()
    found = sum(read(text) for text in texts)
    print(json.dumps({"seconds": time.process_time() - start, "found": found}), flush=True)
