package ke.njia.appeals;

import java.util.List;

/**
 * What is stored sealed of a publication. The names of the components are what is stored.
 *
 * @param revisions the first one first
 */
record SealedPublication(List<PublicationRevision> revisions) {
}
