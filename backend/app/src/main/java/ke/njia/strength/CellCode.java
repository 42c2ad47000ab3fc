package ke.njia.strength;

/**
 * A county and a kind of help, by their codes.
 *
 * @param county code of the county
 * @param serviceType code of the kind of help
 */
public record CellCode(int county, String serviceType) {

	static CellCode of(Cell cell) {
		return new CellCode(cell.county(), cell.clock().serviceType());
	}

}
