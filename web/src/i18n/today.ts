/** The day in Nairobi, as a date field holds it. */
export function today(): string {
	return new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Nairobi' }).format(new Date())
}
