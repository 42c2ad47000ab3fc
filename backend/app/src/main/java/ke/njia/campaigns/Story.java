package ke.njia.campaigns;

import java.util.List;

import ke.njia.consent.DataItem;

/**
 * That an asset tells of a case, without who the person is.
 *
 * @param caseFile identifier of the case
 * @param items what kinds of things it tells of it
 * @param readToPerson whether the person was read these very words and agreed
 */
public record Story(String caseFile, List<DataItem> items, boolean readToPerson) {

	public Story {
		items = items.stream().distinct().sorted().toList();
	}

}
