"""Generates expressions: every function with valid and invalid arguments, paths, interpolation, syntax errors."""
import random

SCOPE = {
    "params": {
        "parameters": {"count": 42, "name": "foo", "flag": True, "nothing": None, "obj": {"a": {"b": [1, 2, {"c": "deep"}]}, "n": 1.5}, "arr": [1, 2, 3]},
        "globalParameters": {"env": "dev"},
        "system": {"Pipeline": "nightly", "DataFactory": "factory", "RunId": "run-1", "TriggerType": "Manual"},
    },
    "variables": {"v1": "start", "list": ["x"]},
    "item": {"k": "key", "list": [1, 2]},
    "activities": {"A": {"output": {"firstRow": {"x": 1}, "count": 0}, "status": "Succeeded"}},
}

STRINGS = ["", "a", "A", "b", "abc", "a,b;c", " pad ", " 7 ", "12", "-3", "1.5", "2018", "1e3", "1,000", "true", "False", "null", "lo", "hello", "Hello World",
           "it''s", "äöü", "ß", "{}", "[1]", "[]", "{\"a\":1,\"B\":\"x\"}", "https://contoso.com/a?b=c&d", "100%", "a+b", "a%20b", "%zz", "w7Y=", "aGVsbG8=", "aGVsbG8", "****",
           "data:text/plain,hello", "data:;base64,aGVsbG8=", "data:text/plain;charset=utf-8;base64,aGVsbG8=", "x y", "/", ",", "file_20180315.csv", "<a><b>1</b><b>2</b></a>", "<a", "N", "D", "X"]
DATES = ["2018-03-15T13:27:36Z", "2018-03-15T13:27:36.1234567Z", "2018-03-15T13:27:36", "2018-03-15", "2018-03-15T13:27:36+02:00", "2020-02-29T23:59:59Z", "1999-12-31T23:59:59Z",
         "2018-01-31T00:00:00Z", "2018-03-25T01:30:00Z", "2018-10-28T01:30:00Z", "2018-03-25T02:30:00", "2018-10-28T02:30:00", "2018-3-5 7:08:09 PM", "15 March 2018", "03/15/2018 12:00:00",
         "March 15, 2018", "20180315", "not a date", "2018", "", "0001-01-01", "9999-12-31T23:59:59Z", "2024-07-01T00:00:00.5", "Thu, 15 Mar 2018 13:27:36 GMT"]
FORMATS = list("dDfFgGmMoOrRstTuUyYkqWzKn") + ["%d", "%M", "%h", "yyyy-MM-dd", "yyyy/MM/dd/HH", "yyyyMMddHHmmss", "yyyy-MM-ddTHH:mm:ss.fffZ", "yyyy-MM-ddTHH:mm:ssK", "dddd, MMMM d yyyy", "ddd MMM d", "h:m:s t",
           "hh:mm tt", "dd/MM/yy hh:mm tt", "HH:mm:ss.fffffff", "ss.FFF", "yy", "yyy", "yyyyy", "zzz", "zz", "gg", "''at'' HH", "\"at\" HH", "yyyy\\MM", "yyyy''y''", "''", "%", "FFFFFFF", "ffffffff", "MM-dd-yyyy", "HHmm", "", "x"]
ZONES = ["UTC", "W. Europe Standard Time", "Pacific Standard Time", "Eastern Standard Time", "India Standard Time", "GMT Standard Time", "AUS Eastern Standard Time", "A.U.S. Eastern Standard Time",
         "Tokyo Standard Time", "CET", "Europe/Berlin", "Nowhere", "E. South America Standard Time", "Nepal Standard Time", "Morocco Standard Time", "Russian Standard Time"]
UNITS = ["Second", "Minute", "Hour", "Day", "Week", "Month", "Year", "day", "Days", ""]
NUMBERS = ["0", "1", "2", "3", "5", "7", "10", "42", "100", "-1", "-13", "-0.5", "0.1", "0.3", "1.5", "2.0", "10.3", "3.14159", "123456789.123", "1e20", "1e-7", "2147483648", "9223372036854775807", "-9223372036854775808"]
JSON = ["json('[]')", "json('{}')", "json('[1,2,3]')", "json('[[1],[2]]')", "json('[{\"a\":1},{\"a\":2}]')", "json('{\"a\":1,\"B\":\"x\"}')", "json('{\"a\":{\"b\":[1,2]}}')", "json('{\"B\":\"x\",\"a\":1}')",
        "createArray(1, 2, 3)", "createArray('a', 'b')", "createArray('a', 1, true)", "createArray(3, 1.5, 2)", "createArray(null)", "range(1, 4)", "pipeline().parameters.arr", "pipeline().parameters.obj", "item()", "xml('<a><b>1</b><b>2</b></a>')", "binary('abc')"]
PATHS = ["pipeline().parameters.count", "pipeline().parameters.name", "pipeline().parameters.flag", "pipeline().parameters.nothing", "pipeline().parameters.obj.a.b[2].c", "pipeline().parameters.obj['a'].b", "pipeline().parameters.arr[0]",
         "pipeline().parameters.arr[5]", "pipeline().parameters.arr?[5]", "pipeline().parameters.arr[-1]", "pipeline().parameters.arr['0']", "pipeline().parameters.missing", "pipeline()?.parameters?.missing", "pipeline().parameters.obj.x.y", "pipeline().parameters.obj?.x?.y",
         "pipeline().parameters.obj?.x.y", "pipeline().parameters.nothing.x", "pipeline().parameters.nothing?.x.y", "pipeline().parameters.name.x", "pipeline().PIPELINE", "pipeline().Nope", "pipeline().globalParameters.env", "item().k", "item().nope", "item()?.nope", "item().list[1]",
         "variables('v1')", "variables('V1')", "variables('nope')", "variables(1)", "activity('A').output.firstRow.x", "activity('a').output", "activity('A').Status", "activity('A').output.nope", "activity('nope').output", "activity('A')?.error?.message", "activity('A').error.message",
         "pipeline().parameters.arr[length(pipeline().parameters.arr)]", "pipeline().parameters['obj']['n']", "pipeline().parameters.obj[null]", "pipeline().parameters.arr[1.5]", "dataset().x", "linkedService().x"]
XPATHS = ["/a/b", "/nope", "count(//b)", "sum(/a/b)", "string(/a/b[2])", "//[", "//b[1]/text()", "/a", "name(/*)", "boolean(/a)", "/p/@n", "concat('a', 'b')"]

def quote(text): return "'" + text + "'"

class Generator:
    def __init__(self, seed): self.r = random.Random(seed)
    def any_string(self): return quote(self.r.choice(self.r.choice([STRINGS, STRINGS, STRINGS, DATES, FORMATS, ZONES, UNITS])))
    def string(self): return quote(self.r.choice(STRINGS))
    def date(self): return quote(self.r.choice(DATES)) if self.r.random() < .9 else self.value(2)
    def format(self): return quote(self.r.choice(FORMATS)) if self.r.random() < .9 else self.value(2)
    def zone(self): return quote(self.r.choice(ZONES)) if self.r.random() < .93 else self.value(2)
    def unit(self): return quote(self.r.choice(UNITS)) if self.r.random() < .9 else self.value(2)
    def number(self, depth=2): return self.r.choice(NUMBERS) if self.r.random() < .9 else self.value(depth)
    def small(self): return self.r.choice(["0", "1", "2", "3", "-1", "100", "1.5"]) if self.r.random() < .85 else self.value(2)
    def collection(self): return self.r.choice(JSON) if self.r.random() < .8 else self.value(2)
    def boolean(self): return self.r.choice(["true", "false", "equals(1, 1)", "pipeline().parameters.flag"]) if self.r.random() < .85 else self.value(2)
    def uri(self): return quote(self.r.choice(["https://contoso.com/a?b=c&d", "http://h:81/a/b", "a", "ftp://x.y/z"]))
    def value(self, depth=0):
        pick = self.r.random()
        if depth < 3 and pick < .25: return self.call(depth + 1)
        if pick < .5: return self.any_string()
        if pick < .68: return self.r.choice(NUMBERS)
        if pick < .82: return self.r.choice(JSON)
        if pick < .9: return self.r.choice(PATHS)
        return self.r.choice(["true", "false", "null"])
    def call(self, depth=0):
        name, makers = self.r.choice(list(SIGNATURES.items()))
        arguments = []
        for maker in makers:
            optional = maker.endswith("?")
            if optional and self.r.random() < .4: break
            kind = maker.rstrip("?*")
            for _ in range(self.r.randint(1, 4) if maker.endswith("*") else 1):
                arguments.append(self.value(depth + 1) if kind == "value" or self.r.random() < .08 else getattr(self, kind)())
        change = self.r.random()
        if change < .04 and arguments: arguments.pop()
        elif change < .08: arguments.append(self.value(depth + 1))
        elif change < .1: arguments = []
        case = self.r.random()
        if case < .1: name = name.upper()
        elif case < .2: name = name[0].upper() + name[1:]
        separator = self.r.choice([", ", ", ", ",", " , "])
        return f"{name}({separator.join(arguments)})"
    def broken(self):
        text = self.call() if self.r.random() < .7 else self.r.choice(PATHS)
        for _ in range(self.r.randint(1, 2)):
            at = self.r.randint(0, len(text))
            text = self.r.choice([text[:at] + text[at + 1:], text[:at] + self.r.choice(list("()[],.'?@{}1a -+e#\"")) + text[at:], text[:at]])
        return text
    def expression(self):
        pick = self.r.random()
        if pick < .62: return "@" + self.call()
        if pick < .68: return "@" + self.r.choice(PATHS)
        if pick < .78: return "@" + self.broken()
        if pick < .82: return "".join(self.r.choice(["@", "{", "}", "@{", "@@", "1", "'", "x", " ", "item()"]) for _ in range(self.r.randint(1, 8)))
        parts = [self.r.choice(["", "x", "-", " ", "@@{", "it's", "@", "/"])]
        for _ in range(self.r.randint(1, 3)):
            parts.append("@{" + (self.broken() if self.r.random() < .05 else self.value()) + "}")
            parts.append(self.r.choice(["", "", "/", "x ", "@@{", "}", "'"]))
        return "".join(parts)

SIGNATURES = {
    "concat": ["value*"], "endsWith": ["string", "string"], "guid": ["string?"], "indexOf": ["string", "string"], "lastIndexOf": ["string", "string"], "replace": ["string", "string", "string"],
    "split": ["string", "string"], "startsWith": ["string", "string"], "substring": ["string", "small", "small?"], "toLower": ["string"], "toUpper": ["string"], "trim": ["string"],
    "contains": ["collection", "value"], "empty": ["collection"], "first": ["collection"], "intersection": ["collection", "collection", "collection?"], "join": ["collection", "string"], "last": ["collection"],
    "length": ["collection"], "skip": ["collection", "small"], "take": ["collection", "small"], "union": ["collection", "collection", "collection?"],
    "and": ["boolean*"], "or": ["boolean*"], "not": ["boolean"], "if": ["boolean", "value", "value"], "equals": ["value", "value"], "less": ["value", "value"], "lessOrEquals": ["number", "number"], "greater": ["any_string", "any_string"],
    "greaterOrEquals": ["number", "number"], "coalesce": ["value*"], "array": ["value"], "base64": ["value"], "base64ToBinary": ["string"], "base64ToString": ["string"], "binary": ["value"], "bool": ["value"], "createArray": ["value*"],
    "dataUri": ["value"], "dataUriToBinary": ["string"], "dataUriToString": ["string"], "decimal": ["value"], "decodeBase64": ["string"], "decodeDataUri": ["string"], "decodeUriComponent": ["string"], "encodeUriComponent": ["value"],
    "float": ["value"], "int": ["value"], "json": ["string"], "string": ["value"], "uriComponent": ["value"], "uriComponentToBinary": ["string"], "uriComponentToString": ["string"], "xml": ["string"], "xpath": ["xml", "xpath"],
    "add": ["number", "number"], "sub": ["number", "number"], "mul": ["number", "number"], "div": ["number", "number"], "mod": ["number", "number"], "max": ["number*"], "min": ["number*"], "rand": ["small", "small"], "range": ["small", "small"],
    "addDays": ["date", "small", "format?"], "addHours": ["date", "small", "format?"], "addMinutes": ["date", "small", "format?"], "addSeconds": ["date", "small", "format?"], "addToTime": ["date", "small", "unit", "format?"],
    "subtractFromTime": ["date", "small", "unit", "format?"], "convertFromUtc": ["date", "zone", "format?"], "convertToUtc": ["date", "zone", "format?"], "convertTimeZone": ["date", "zone", "zone", "format?"],
    "dayOfMonth": ["date"], "dayOfWeek": ["date"], "dayOfYear": ["date"], "formatDateTime": ["date", "format?"], "getFutureTime": ["small", "unit", "format?"], "getPastTime": ["small", "unit", "format?"],
    "startOfDay": ["date", "format?"], "startOfHour": ["date", "format?"], "startOfMonth": ["date", "format?"], "ticks": ["date"], "utcNow": ["format?"], "nosuch": ["value*"],
    "isInt": ["string"], "isFloat": ["string"], "reverse": ["collection"], "chunk": ["collection", "small"], "slice": ["string", "small", "small?"], "nthIndexOf": ["string", "string", "small"], "dateDifference": ["date", "date"],
    "formatNumber": ["number", "number_format", "locale?"], "parseDateTime": ["date", "locale?", "format?"], "sort": ["collection", "string?"],
    "addProperty": ["collection", "string", "value"], "setProperty": ["collection", "string", "value"], "removeProperty": ["collection", "string"], "uriHost": ["uri"], "uriPath": ["uri"], "uriQuery": ["uri"], "uriPort": ["uri"], "uriScheme": ["uri"], "uriPathAndQuery": ["uri"],
}
NUMBER_FORMATS = ["C", "c0", "D", "D5", "E", "e3", "F", "F1", "G", "G3", "N", "N0", "n2", "P", "p1", "R", "X", "x4", "B", "Q", "", "0", "00.00", "#,##0.00", "#.##", "0%", "0.0E+00", "0;(0);zero", "0,", "abc", "'x'0", "N99"]
Generator.number_format = lambda self: quote(self.r.choice(NUMBER_FORMATS).replace("'", "''"))
Generator.locale = lambda self: self.r.choice(["'en-US'", "'en-us'", "'en'", "'!!'", "1"])
Generator.xml = lambda self: "xml('" + self.r.choice(["<a><b>1</b><b>2</b></a>", '<p n="x"><q>t</q></p>', "<a/>"]) + "')"
Generator.xpath = lambda self: quote(self.r.choice(XPATHS).replace("'", "''"))
