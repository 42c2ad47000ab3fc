package ke.njia.strength.graphql;

import java.util.List;

import ke.njia.cases.ClockCode;
import ke.njia.cases.ClockKind;
import ke.njia.directory.Conflict;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.strength.BestAgreement;
import ke.njia.strength.StrengthLoss;
import ke.njia.strength.StrengthRow;
import ke.njia.strength.WeakPoint;
import ke.njia.vocabulary.Institution;
import ke.njia.vocabulary.ServiceType;
import ke.njia.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What an answer about strength consists of: names for codes and identifiers.
 */
@Controller
class StrengthPartsController {

	private final Vocabulary vocabulary;

	private final Directory directory;

	StrengthPartsController(Vocabulary vocabulary, Directory directory) {
		this.vocabulary = vocabulary;
		this.directory = directory;
	}

	@SchemaMapping
	ServiceType serviceType(StrengthRow row) {
		return this.vocabulary.serviceType(row.serviceType());
	}

	@SchemaMapping
	ClockCode clock(StrengthRow row) {
		return row.clock().code();
	}

	@SchemaMapping
	ClockKind clockKind(StrengthRow row) {
		return row.clock().kind();
	}

	@SchemaMapping
	int withinMinutes(StrengthRow row) {
		return (int) row.clock().within().toMinutes();
	}

	@SchemaMapping
	String clockSource(StrengthRow row) {
		return row.clock().source();
	}

	@SchemaMapping
	Organization organization(WeakPoint point) {
		return known(point.organization());
	}

	@SchemaMapping
	@Nullable Organization to(WeakPoint point) {
		String to = point.to();
		return (to != null) ? known(to) : null;
	}

	@SchemaMapping
	List<CellsByType> cells(WeakPoint point) {
		return CellsByType.of(point.cells());
	}

	@SchemaMapping
	Organization organization(StrengthLoss loss) {
		return known(loss.organization());
	}

	@SchemaMapping
	List<CellsByType> lost(StrengthLoss loss) {
		return CellsByType.of(loss.lost());
	}

	@SchemaMapping
	List<CellsByType> oneLeft(StrengthLoss loss) {
		return CellsByType.of(loss.oneLeft());
	}

	@SchemaMapping
	Organization with(BestAgreement agreement) {
		return known(agreement.to());
	}

	@SchemaMapping
	List<CellsByType> first(BestAgreement agreement) {
		return CellsByType.of(agreement.first());
	}

	@SchemaMapping
	List<CellsByType> second(BestAgreement agreement) {
		return CellsByType.of(agreement.second());
	}

	@SchemaMapping(typeName = "StrengthCells")
	ServiceType serviceType(CellsByType cells) {
		return this.vocabulary.serviceType(cells.type());
	}

	@SchemaMapping(typeName = "NeighbourConflict")
	Institution institution(Conflict conflict) {
		return this.vocabulary.institution(conflict.institution());
	}

	private Organization known(String id) {
		return this.directory.snapshot().organization(id);
	}

}
