package ke.njia.consent;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import ke.njia.cases.CaseFile;
import ke.njia.cases.Rectification;
import ke.njia.directory.Directory;
import ke.njia.directory.NetworkView;
import ke.njia.kernel.Actor;

import org.springframework.stereotype.Component;

/**
 * Where the people who hold a case see what is already out: it cannot be untold, and
 * somebody must ask for it to be destroyed or corrected.
 */
@Component
public class ToldDesk {

	private final ConsentScopes scopes;

	private final Register register;

	private final Directory directory;

	ToldDesk(ConsentScopes scopes, Register register, Directory directory) {
		this.scopes = scopes;
		this.register = register;
		this.directory = directory;
	}

	/** Who has been shown what of a case, for the people who hold it. */
	public List<Telling> list(CaseFile caseFile, Actor actor) {
		if (!actor.actsFor(caseFile.lead())) {
			return List.of();
		}
		ConsentScope scope = this.scopes.of(caseFile);
		ConsentScope appeals = this.scopes.forAppeals(caseFile);
		NetworkView network = this.directory.current();
		return this.register.tellings(caseFile,
				(recipient) -> network.findOrganization(recipient)
					.filter((one) -> scope.covers(one) || appeals.covers(one))
					.isPresent());
	}

	/**
	 * Who was shown something that was put right since, and has not looked again: they
	 * still go by what is wrong.
	 */
	public List<Telling> listBefore(Rectification.Done done, Actor actor) {
		Set<DataItem> items = done.fields().stream().map(DataItem::of).flatMap(Set::stream).collect(Collectors.toSet());
		return list(done.caseFile(), actor).stream()
			.filter((telling) -> telling.lastAt().isBefore(done.at()))
			.filter((telling) -> telling.items().stream().anyMatch(items::contains))
			.toList();
	}

}
