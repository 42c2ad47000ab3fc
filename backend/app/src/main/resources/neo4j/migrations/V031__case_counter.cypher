// Where case references are counted from.
MERGE (k:CaseCounter {id: 'cases'}) ON CREATE SET k.last = 2400;
