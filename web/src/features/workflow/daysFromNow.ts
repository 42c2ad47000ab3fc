const day = 86_400_000

/** The moment so many days from now, as the portal takes it. */
export function daysFromNow(days: string): string {
	return new Date(Date.now() + Number(days) * day).toISOString()
}
