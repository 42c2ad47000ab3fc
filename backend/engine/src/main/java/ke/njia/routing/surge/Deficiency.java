package ke.njia.routing.surge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The minimum cut of a greatest assignment: whoever can be reached from a person without
 * a provider, by asking a provider and then the persons it has. Every provider reached is
 * full, or one more could be placed; every option of a person reached is reached. So the
 * persons reached have just these providers, and are as many too many as stay unassigned.
 */
final class Deficiency {

	private final int[][] providers;

	private final int[] chosen;

	private final boolean[] personReached;

	private final boolean[] providerReached;

	private final int shortBy;

	Deficiency(int[][] providers, int[] capacities, int[] chosen) {
		this.providers = providers;
		this.chosen = chosen;
		this.personReached = new boolean[chosen.length];
		this.providerReached = new boolean[capacities.length];
		this.shortBy = (int) Arrays.stream(chosen).filter((option) -> option == SurgeTable.NONE).count();
		if (this.shortBy > 0) {
			reach(members(capacities.length));
		}
	}

	@Nullable Bottleneck bottleneck(SurgeQuestion question) {
		if (this.shortBy == 0) {
			return null;
		}
		List<String> persons = new ArrayList<>();
		for (int i = 0; i < this.personReached.length; i++) {
			if (this.personReached[i]) {
				persons.add(question.persons().get(i).id());
			}
		}
		List<String> reached = new ArrayList<>();
		for (int j = 0; j < this.providerReached.length; j++) {
			if (this.providerReached[j]) {
				reached.add(question.providers().get(j).id());
			}
		}
		return new Bottleneck(List.copyOf(persons), List.copyOf(reached), this.shortBy);
	}

	private void reach(int[][] members) {
		int[] queue = new int[this.chosen.length];
		int end = 0;
		for (int i = 0; i < this.chosen.length; i++) {
			if (this.chosen[i] == SurgeTable.NONE) {
				this.personReached[i] = true;
				queue[end++] = i;
			}
		}
		for (int start = 0; start < end; start++) {
			for (int provider : this.providers[queue[start]]) {
				if (!this.providerReached[provider]) {
					this.providerReached[provider] = true;
					for (int person : members[provider]) {
						this.personReached[person] = true;
						queue[end++] = person;
					}
				}
			}
		}
	}

	/** A person who has a provider is with one only, so nobody enters the queue twice. */
	private int[][] members(int count) {
		int[] sizes = new int[count];
		for (int i = 0; i < this.chosen.length; i++) {
			if (this.chosen[i] != SurgeTable.NONE) {
				sizes[this.providers[i][this.chosen[i]]]++;
			}
		}
		int[][] members = new int[count][];
		for (int j = 0; j < count; j++) {
			members[j] = new int[sizes[j]];
		}
		for (int i = 0; i < this.chosen.length; i++) {
			if (this.chosen[i] != SurgeTable.NONE) {
				int provider = this.providers[i][this.chosen[i]];
				members[provider][--sizes[provider]] = i;
			}
		}
		return members;
	}

}
