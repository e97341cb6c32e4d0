"""The floor of a model: the cosine similarity of unrelated texts. Near 0 for some models, .7 and
more for most.
"""

import numpy as np

from retrieval.embedding.models.identity import ModelIdentity
from retrieval.embedding.protocol import Embedder

# Sample questions and passages about unrelated subjects.
QUESTIONS = (
    "Which antibiotic did she get for the infected wound?",
    "When is his next dialysis?",
    "Is the patient allergic to latex?",
    "What did the MRI of the left knee show?",
    "How much insulin does she take at bedtime?",
    "Why was the blood transfusion stopped?",
    "What was the ejection fraction in March?",
    "Has he ever had a colonoscopy?",
    "Which eye has the cataract?",
    "How many cigarettes does he smoke a day?",
    "Is there a family history of breast cancer?",
    "What is the latest potassium?",
)
PASSAGES = (
    "The car park closes at ten in the evening, and the gate opens again at six.",
    "Her daughter teaches geography at a school near the harbour.",
    "Invoices of suppliers are paid on the last Friday of each month.",
    "He spent the summer repairing the roof of his grandfather's barn.",
    "The meeting of the works council was moved to the small hall on the second floor.",
    "They moved here from Lisbon and still speak Portuguese at home.",
    "Please return borrowed laptops to the desk beside the library.",
    "The choir sings in the chapel on the first Sunday of Advent.",
    "New employees get their keys and their badge on the first day.",
    "The lift in the east wing is out of order until the spare part comes.",
    "She keeps bees and sells the honey at the market.",
    "The canteen has a vegetarian dish every day, and soup in winter.",
)
# Limit of a floor, because scores are divided by 1 - floor.
MOST = 0.99
DECIMALS = 4  # Later decimals depend on the processor.


async def measured(embedder: Embedder, model: ModelIdentity) -> float:
    """Measure a model's floor, at least 0."""
    texts = [
        *(model.query_prefix + question for question in QUESTIONS),
        *(model.passage_prefix + passage for passage in PASSAGES),
    ]
    vectors = np.asarray(await embedder.embed_all(texts), dtype=np.float64)
    of_questions, of_passages = np.split(vectors, [len(QUESTIONS)])
    mean = float(of_questions.mean(axis=0) @ of_passages.mean(axis=0))
    return round(min(max(mean, 0.0), MOST), DECIMALS)
