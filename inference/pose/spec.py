"""Name cards of the built-in predictors; importing them imports nothing heavy."""

from inference.api import Spec

RULES = Spec(
    id="rules",
    kind="predictor",
    title="Viseme rules",
    version="1.0",
    licence="MIT",
    factory="inference.pose.predict:RulesPredictor",
    details={"needs": "phones", "learns": "gain and offset per axis, where a speaker was measured"},
)

SPEAKER = Spec(
    id="speaker",
    kind="predictor",
    title="Viseme rules, corrected towards this speaker",
    version="1.0",
    licence="MIT",
    factory="inference.pose.predict:SpeakerPredictor",
    details={"needs": "phones and a fitted speaker", "learns": "a regression on phone context"},
)

TEXT = Spec(
    id="text2lip",
    kind="predictor",
    title="Learned from text and sound",
    version="1.0",
    licence="MIT; weights trained on GRID, CC BY 4.0",
    factory="inference.pose.text.predict:TextPredictor",
    details={"needs": "phones; a recording where there is one", "learns": "a small network on measured footage"},
)

FLOW = Spec(
    id="flow",
    kind="predictor",
    title="Flow: learned from sound and phonemes",
    version="1.3",
    licence="MIT; weights trained on GRID, CC BY 4.0",
    factory="inference.pose.flow.predict:FlowPredictor",
    details={"needs": "phones; a recording where there is one", "learns": "a transformer by conditional flow matching"},
)

RETRIEVAL = Spec(
    id="retrieval",
    kind="predictor",
    title="Retrieval: this speaker's own movements",
    version="1.3",
    licence="MIT",
    factory="inference.pose.flow.retrieve:RetrievalPredictor",
    details={"needs": "phones and a measured speaker", "learns": "nothing: it finds measured stretches again"},
)

HEARING = Spec(
    id="hearing",
    kind="predictor",
    title="Flow that hears the recording",
    version="1.1",
    licence="MIT; weights trained on GRID, CC BY 4.0",
    factory="inference.pose.flow.predict:HearingPredictor",
    details={"needs": "phones and the recording of a dub", "learns": "as flow: the two share what was trained"},
)
