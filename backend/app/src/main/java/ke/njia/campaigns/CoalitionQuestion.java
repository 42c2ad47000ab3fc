package ke.njia.campaigns;

import java.util.List;

/**
 * What a coalition is to cover.
 *
 * @param counties codes of counties where it must be at work
 * @param skills codes of kinds of help it must be able to give
 * @param languages codes of languages its audiences speak
 * @param institutions codes of institutions it speaks to: whoever is tied to one, or to
 * what that is part of, is left out
 * @param besides identifiers of organizations that are in it already: what they cover is
 * not asked of others
 */
public record CoalitionQuestion(List<Integer> counties, List<String> skills, List<String> languages,
		List<String> institutions, List<String> besides) {
}
