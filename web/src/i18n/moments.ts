import type { Language, Translate } from './words'

/** Kenya has one zone and no summer time, so every moment is shown in it, whoever reads and wherever. */
const zone = 'Africa/Nairobi'
const locales: Record<Language, string> = { en: 'en-GB', sw: 'sw-KE' }
const minute = 60_000

function part(at: number, language: Language, options: Intl.DateTimeFormatOptions): string {
	return new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...options }).format(at)
}

function dayOf(at: number): string {
	return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at)
}

/** "13:35" */
export function timeOfDay(at: string | number, language: Language): string {
	return part(new Date(at).getTime(), language, { hour: '2-digit', minute: '2-digit', hour12: false })
}

/** "13:35" today, "Sat 13:35" within a week, "12 May, 13:35" otherwise. */
export function dayAndTime(at: string | number, language: Language, now: number): string {
	const instant = new Date(at).getTime()
	const time = timeOfDay(instant, language)
	if (dayOf(instant) === dayOf(now)) return time
	if (Math.abs(instant - now) < 6 * 24 * 60 * minute) return `${part(instant, language, { weekday: 'short' })} ${time}`
	return `${dayOnly(instant, language)}, ${time}`
}

/** "12 May 2027" */
export function dayOnly(at: string | number, language: Language): string {
	return part(new Date(at).getTime(), language, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** "12 May 2027, 13:35": for what is kept or printed, where "today" would soon be wrong. */
export function fullMoment(at: string | number, language: Language): string {
	return `${dayOnly(at, language)}, ${timeOfDay(at, language)}`
}

/** The same moment on the clocks of a body abroad: "12 May 2027, 11:35". */
export function momentIn(zoneOfBody: string, at: string, language: Language): string {
	return new Intl.DateTimeFormat(locales[language], { timeZone: zoneOfBody, dateStyle: 'medium', timeStyle: 'short', hour12: false }).format(new Date(at))
}

/** "4 h 05 min", "24 h", "35 min", "3 days 4 h", "5 days": whole minutes, never seconds. */
export function duration(minutes: number, t: Translate): string {
	const whole = Math.max(0, Math.floor(minutes))
	const days = Math.floor(whole / 1440)
	const hours = Math.floor((whole % 1440) / 60)
	const rest = whole % 60
	if (days >= 3) return hours === 0 ? t('duration.wholeDays', { days }) : t('duration.days', { days, hours })
	if (whole >= 60 && rest === 0) return t('duration.wholeHours', { hours: days * 24 + hours })
	if (whole >= 60) return t('duration.hours', { hours: days * 24 + hours, minutes: String(rest).padStart(2, '0') })
	return t('duration.minutes', { minutes: whole })
}

/** What a `datetime-local` field holds, read as Nairobi time. */
export function fromField(value: string): string | undefined {
	const at = new Date(`${value}:00+03:00`)
	return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}

/** The value for a `datetime-local` field, in Nairobi time. */
export function toField(at: number): string {
	return new Date(at + 180 * minute).toISOString().slice(0, 16)
}
