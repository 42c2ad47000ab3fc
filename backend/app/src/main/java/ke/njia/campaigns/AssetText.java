package ke.njia.campaigns;

/**
 * The words of an asset in one language.
 *
 * @param language the language
 * @param words 1 to 20,000 characters; an empty line begins a paragraph
 */
public record AssetText(AssetLanguage language, String words) {

	public AssetText {
		words = words.replace("\r\n", "\n").strip();
	}

}
