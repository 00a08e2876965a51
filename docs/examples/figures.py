"""Figures of graduates in a notebook: python3 figures.py [ADDRESS], where /graphql and /figures are.

`figures()` asks the graph and gives one row a cell. With pandas it is a DataFrame, without it a list of
dictionaries. A withheld figure is None and its status says why: it is never a zero.
"""
import json
import sys
import urllib.request

QUERY = """
query Figures($query: StatisticsQuery!) {
  statistics(query: $query) {
    columns { measure at }
    rows { keys { level code label } cells { measure value share base margin status provisional } }
    pageInfo { hasNextPage endCursor }
    meta { datasetVersion policy link }
  }
}
"""


def ask(address, variables):
    """One request; errors of the graph are raised with their codes."""
    body = json.dumps({"query": QUERY, "variables": variables}).encode()
    headers = {"content-type": "application/json", "accept": "application/json"}
    request = urllib.request.Request(f"{address}/graphql", data=body, headers=headers)
    with urllib.request.urlopen(request, timeout=60) as response:
        answer = json.load(response)
    if answer.get("errors"):
        first = answer["errors"][0]
        raise ValueError(f"{first.get('extensions', {}).get('code')}: {first['message']}")
    return answer["data"]["statistics"]


def rows_of(page):
    """A page as flat rows: codes and labels of the levels, then what is shown of one measure."""
    for row in page["rows"]:
        keys = {}
        for key in row["keys"]:
            keys[key["level"]] = key["code"]
            keys[f"{key['level']}_LABEL"] = key["label"]
        for cell in row["cells"]:
            yield {**keys, **cell}


def figures(address, levels, measures, at="M12", where=(), locale="EN"):
    """All pages of a question, in the version in which the first was answered."""
    query = {"levels": levels, "measures": measures, "at": at, "where": list(where), "locale": locale, "first": 500}
    rows, meta = [], None
    while True:
        page = ask(address, {"query": query})
        meta = meta or page["meta"]
        rows.extend(rows_of(page))
        if not page["pageInfo"]["hasNextPage"]:
            break
        query = {**query, "after": page["pageInfo"]["endCursor"]}
    try:
        import pandas
    except ImportError:
        return rows, meta
    return pandas.DataFrame(rows), meta


if __name__ == "__main__":
    table, said = figures(sys.argv[1] if len(sys.argv) > 1 else "http://localhost:4000",
                          ["ORGANIZATION", "YEAR"], ["GRADUATES", "IN_WORK"])
    print(f"version {said['datasetVersion']}, protected by {said['policy']}, {said['link']}")
    if isinstance(table, list):
        for row in table:
            print(json.dumps(row, ensure_ascii=False))
    else:
        work = table[table["measure"] == "IN_WORK"]
        print(work.pivot(index="ORGANIZATION_LABEL", columns="YEAR", values="share").to_csv())
