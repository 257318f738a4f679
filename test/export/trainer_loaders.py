"""Reads the files of a folder as trainers do: with Hugging Face's datasets, TRL's own data functions, and pandas. Prints what they see as JSON.

The part of TRL that reads data needs no model library but for the names of two types, which stand-ins give where it is not installed.
"""

import importlib.util
import json
import os
import sys
import types

folder = sys.argv[1]
os.environ["HF_HOME"] = os.path.join(folder, "cache")
os.environ["HF_HUB_OFFLINE"] = "1"


def path(name):
    return os.path.join(folder, name)


def with_pandas():
    import pandas

    lines = pandas.read_json(path("trl.jsonl"), lines=True, dtype=False)
    table = pandas.read_csv(path("answers.csv"), dtype=str, keep_default_na=False)
    return {
        "columns": list(lines.columns),
        "rows": len(lines),
        "table": {"columns": list(table.columns), "rows": table.to_dict("records")},
    }


def data_functions_of_trl():
    if importlib.util.find_spec("transformers") is None:
        stand_in = types.ModuleType("transformers")
        stand_in.PreTrainedTokenizerBase = stand_in.ProcessorMixin = type("NotInstalled", (), {})
        sys.modules["transformers"] = stand_in
    package = importlib.util.find_spec("trl")
    file = os.path.join(os.path.dirname(package.origin), "data_utils.py")
    spec = importlib.util.spec_from_file_location("trl_data_utils", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def with_trl():
    from datasets import load_dataset
    from datasets.utils.logging import disable_progress_bar, set_verbosity_error

    set_verbosity_error()
    disable_progress_bar()
    trl = data_functions_of_trl()
    load = lambda name: load_dataset("json", data_files=path(name), split="train")
    explicit, conversational, implicit = load("trl.jsonl"), load("trl-conversational.jsonl"), load("trl-implicit.jsonl")
    reward, unpaired = load("trl-reward.jsonl"), load("trl-unpaired.jsonl")
    return {
        "columns": {name: load(f"{name}.jsonl").column_names for name in ["trl", "trl-reward", "trl-unpaired", "openai", "alpaca", "sharegpt"]},
        "conversational": [trl.is_conversational(explicit[0]), trl.is_conversational(conversational[0])],
        "explicit": conversational.to_list(),
        "extracted": [trl.maybe_extract_prompt(row) for row in implicit.to_list()],
        "unpaired": unpaired.to_list(),
        "unpairedByTrl": trl.maybe_unpair_preference_dataset(explicit).to_list(),
        "labels": str(unpaired.features["label"].dtype),
        "margins": str(reward.features["margin"].dtype),
        "rows": len(explicit),
    }


print(json.dumps({"pandas": with_pandas, "trl": with_trl}[sys.argv[2]]()))
