"""Fills a Roundup tracker through its own library, as its users' messages would.

usage: roundup_seed.py TRACKER TEXTS

TEXTS holds one JSON object a line: {"title": "...", "messages": ["...", ...]}. Each becomes one
issue with its messages.
"""

import json
import sys

from roundup import instance


def main():
    home, texts = sys.argv[1:]
    db = instance.open(home).open("admin")
    try:
        author = db.getuid()
        with open(texts, encoding="utf-8") as lines:
            for count, line in enumerate(lines, 1):
                case = json.loads(line)
                messages = [
                    db.msg.create(author=author, content=text, type="text/plain")
                    for text in case["messages"]
                ]
                db.issue.create(title=case["title"], messages=messages)
                if count % 100 == 0:
                    db.commit()
                    print(count, flush=True)
        db.commit()
    finally:
        db.close()


if __name__ == "__main__":
    main()
