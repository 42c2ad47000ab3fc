package ke.njia.routing.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Every gate that is closed to a service, asked one by one.
 */
final class BruteGates {

	private final RouteRequest request;

	private final BruteTelling telling;

	private final BruteSteps steps;

	private final @Nullable Rule without;

	BruteGates(RouteRequest request, BruteTelling telling, BruteSteps steps, @Nullable Rule without) {
		this.without = without;
		this.request = request;
		this.telling = telling;
		this.steps = steps;
	}

	Set<RefusalCode> codes(Need need, ServiceAtLocation service) {
		Set<RefusalCode> codes = new TreeSet<>();
		String owner = service.organization();
		if (!this.telling.safe(owner)) {
			codes.add(RefusalCode.SAFETY);
		}
		if (!this.telling.consented(owner)) {
			codes.add(RefusalCode.CONSENT);
		}
		Integer age = this.request.age();
		if (age != null && service.minAge() != null && age < service.minAge()) {
			codes.add(RefusalCode.ELIGIBILITY);
		}
		if (age != null && service.maxAge() != null && age > service.maxAge()) {
			codes.add(RefusalCode.ELIGIBILITY);
		}
		if (service.populations() != null
				&& this.request.populations().stream().noneMatch(service.populations()::contains)) {
			codes.add(RefusalCode.ELIGIBILITY);
		}
		if (this.request.populations().stream().anyMatch(service.excludes()::contains)) {
			codes.add(RefusalCode.ELIGIBILITY);
		}
		if (service.coverage() != null && !service.coverage().contains(this.request.county())) {
			codes.add(RefusalCode.COVERAGE);
		}
		if (service.mode() == Mode.ON_SITE && this.request.maxTravelMetres() != null
				&& this.steps.metres(service) > this.request.maxTravelMetres()) {
			codes.add(RefusalCode.COVERAGE);
		}
		if (service.capacity().status() == Capacity.Status.NO_CAPACITY
				|| Integer.valueOf(0).equals(service.capacity().available())) {
			codes.add(RefusalCode.CAPACITY);
		}
		if (service.quarantined()
				|| (service.assuranceDays() != null && service.assuranceDays() > this.request.maxAssuranceDays())) {
			codes.add(RefusalCode.ASSURANCE);
		}
		List<BruteSteps.Step> any = this.steps.anyhow(need, service);
		if (any.isEmpty()) {
			codes.add(RefusalCode.AGREEMENT);
		}
		else if (any.stream().noneMatch((step) -> this.steps.punctual(need, step))) {
			codes.add(RefusalCode.CLOCK);
		}
		if (this.without != null && this.without.isGate()) {
			codes.remove(RefusalCode.valueOf(this.without.name()));
		}
		return codes;
	}

}
