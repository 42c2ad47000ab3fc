package ke.njia.routing.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Every simple chain to a service, and what each step costs.
 */
final class BruteSteps {

	private final RandomCase input;

	private final Network network;

	private final RouteRequest request;

	private final BruteTelling telling;

	private final @Nullable Rule without;

	BruteSteps(RandomCase input, BruteTelling telling, @Nullable Rule without) {
		this.without = without;
		this.input = input;
		this.network = input.network();
		this.request = input.request();
		this.telling = telling;
	}

	/** Every chain that serves the need in time. */
	List<Step> steps(Need need, ServiceAtLocation service) {
		List<Step> steps = new ArrayList<>();
		walk(need, service, new ArrayList<>(List.of(this.request.lead())), 0, 0, false, steps);
		steps.removeIf((step) -> !punctual(need, step));
		return steps;
	}

	/** Every chain, whoever stands at its end and however late it serves. */
	List<Step> anyhow(Need need, ServiceAtLocation service) {
		List<Step> any = new ArrayList<>();
		if (service.acceptPermille() > 0) {
			walk(need, service, new ArrayList<>(List.of(this.request.lead())), 0, 0, true, any);
		}
		return any;
	}

	private void walk(Need need, ServiceAtLocation service, List<String> path, long minutes, long nanos,
			boolean lenientAtEnd, List<Step> found) {
		String last = path.getLast();
		boolean told = this.telling.safe(last) && this.telling.consented(last);
		if (last.equals(service.organization())) {
			if (told || lenientAtEnd) {
				found.add(step(need, service, List.copyOf(path), minutes, nanos));
			}
			return;
		}
		told |= this.without == Rule.SAFE_ON_THE_WAY;
		if (!told || path.size() > this.request.maxHops()) {
			return;
		}
		for (Agreement agreement : this.network.agreements()) {
			if (agreement.from().equals(last) && !path.contains(agreement.to()) && usable(need, agreement)) {
				path.add(agreement.to());
				walk(need, service, path, minutes + agreement.handoffMinutes(),
						nanos + nanos(agreement.acceptPermille(), 1000), lenientAtEnd, found);
				path.removeLast();
			}
		}
	}

	private boolean usable(Need need, Agreement agreement) {
		Instant now = this.request.now();
		boolean from = agreement.validFrom() == null || agreement.validFrom().compareTo(now) <= 0;
		boolean to = agreement.validTo() == null || now.compareTo(agreement.validTo()) < 0;
		return from && to && agreement.acceptPermille() > 0
				&& (!need.sensitive() || this.without == Rule.TRUST || agreement.trust() >= 2);
	}

	private Step step(Need need, ServiceAtLocation service, List<String> path, long minutes, long nanos) {
		long metres = metres(service);
		long travel = new BigDecimal(metres).multiply(new BigDecimal(60))
			.divide(new BigDecimal(40000), 0, RoundingMode.CEILING)
			.longValueExact();
		int confidence = switch (service.capacity().status()) {
			case UNKNOWN -> 900;
			case WAITLIST -> 700;
			case CAPACITY, NO_CAPACITY -> 1000;
		};
		int unmet = 0;
		Wishes wishes = this.request.wishes();
		unmet += (wishes.language() == null || service.languages().contains(wishes.language())) ? 0 : 1;
		unmet += (wishes.workerGender() == null || service.workerGenders().contains(wishes.workerGender())) ? 0 : 1;
		unmet += (!wishes.accessible() || service.accessible()) ? 0 : 1;
		return new Step(need, service, path,
				this.input.firstOpenMinute(service.id(), minutes + service.answerMinutes() + travel),
				nanos + nanos(service.acceptPermille(), confidence), (service.mode() == Mode.ON_SITE) ? metres : 0,
				unmet);
	}

	boolean punctual(Need need, Step step) {
		if (step.servedAt < 0) {
			return false;
		}
		if (need.deadline() == null || !need.hard() || this.without == Rule.CLOCK) {
			return true;
		}
		return !this.request.now().plusSeconds(60 * step.servedAt).isAfter(need.deadline());
	}

	long metres(ServiceAtLocation service) {
		if (service.coordinates() == null || service.mode() == Mode.REMOTE) {
			return 0;
		}
		double lat1 = Math.toRadians(this.request.at().lat());
		double lat2 = Math.toRadians(service.coordinates().lat());
		double dLat = lat2 - lat1;
		double dLon = Math.toRadians(service.coordinates().lon()) - Math.toRadians(this.request.at().lon());
		double h = Math.pow(Math.sin(dLat / 2), 2) + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
		double km = 6371.0088 * 2 * Math.atan2(Math.sqrt(h), Math.sqrt(1 - h));
		return new BigDecimal(km).multiply(new BigDecimal(1000)).setScale(0, RoundingMode.HALF_UP).longValueExact();
	}

	private static long nanos(int permille, int confidence) {
		double p = Math.max(1, permille) / 1000.0 * (confidence / 1000.0);
		return new BigDecimal(-1_000_000 * Math.log(p)).setScale(0, RoundingMode.HALF_UP).longValueExact();
	}

	record Step(Need need, ServiceAtLocation service, List<String> path, long servedAt, long nanos, long metres,
			int unmet) {
	}

}
