package ke.njia.strength.graphql;

import java.util.List;

import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.strength.BestAgreement;
import ke.njia.strength.Neighbourhood;
import ke.njia.strength.Strength;
import ke.njia.strength.StrengthCsv;
import ke.njia.strength.StrengthLoss;
import ke.njia.strength.Strengths;
import ke.njia.strength.WeakPoint;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class StrengthController {

	/** Weak points in one answer: a list for people, not for programs. */
	private static final int MOST_SHOWN = 50;

	private final Strengths strengths;

	private final StrengthCsv csv;

	private final Directory directory;

	StrengthController(Strengths strengths, StrengthCsv csv, Directory directory) {
		this.strengths = strengths;
		this.csv = csv;
		this.directory = directory;
	}

	@QueryMapping
	@Nullable Strength networkStrength(Actor actor) {
		return this.strengths.of(actor).orElse(null);
	}

	@QueryMapping
	@Nullable StrengthLoss strengthWithout(@Argument String organization, Actor actor) {
		return this.strengths.of(actor).flatMap((strength) -> strength.without(organization)).orElse(null);
	}

	@QueryMapping
	@Nullable Neighbourhood networkAround(@Argument String organization, Actor actor) {
		return this.strengths.around(organization, actor).orElse(null);
	}

	@SchemaMapping(typeName = "NetworkStrength")
	Organization lead(Strength strength) {
		return organization(strength.lead());
	}

	@SchemaMapping(typeName = "NetworkStrength")
	List<WeakPoint> weakPoints(Strength strength) {
		return strength.weakPoints().stream().limit(MOST_SHOWN).toList();
	}

	@SchemaMapping(typeName = "NetworkStrength")
	int weakPointCount(Strength strength) {
		return strength.weakPoints().size();
	}

	@SchemaMapping(typeName = "NetworkStrength")
	List<Organization> joints(Strength strength, Actor actor) {
		return this.strengths.joints(actor).organizations().stream().map(this::organization).toList();
	}

	@SchemaMapping(typeName = "NetworkStrength")
	@Nullable BestAgreement bestAgreement(Strength strength) {
		return strength.bestAgreement().orElse(null);
	}

	@SchemaMapping(typeName = "NetworkStrength")
	String csv(Strength strength) {
		return this.csv.of(strength);
	}

	private Organization organization(String id) {
		return this.directory.snapshot().organization(id);
	}

}
