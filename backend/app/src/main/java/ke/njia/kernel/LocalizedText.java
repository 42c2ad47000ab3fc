package ke.njia.kernel;

/**
 * A text in the two languages of the portal.
 *
 * @param en English
 * @param sw Kiswahili
 */
public record LocalizedText(String en, String sw) {
}
