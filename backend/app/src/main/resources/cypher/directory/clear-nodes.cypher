// Schedules and areas belong to the entry they describe: those of the files are written anew.
MATCH (n:Schedule|ServiceArea WHERE n.reference)
DETACH DELETE n
