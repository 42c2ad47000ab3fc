import { expect, test } from 'vitest'
import { wordsOf } from '../testing/inWords'
import { dayAndTime, duration, fromField, fullMoment, timeOfDay, toField } from './moments'

const noon = Date.parse('2026-11-21T09:00:00Z')

test('every moment is shown in Nairobi, wherever the browser is', () => {
	expect(timeOfDay('2026-11-21T07:44:00Z', 'en')).toBe('10:44')
	expect(timeOfDay('2026-11-21T21:30:00Z', 'sw')).toBe('00:30')
})

test('the day is said when it is another one', () => {
	expect(dayAndTime('2026-11-21T10:35:00Z', 'en', noon)).toBe('13:35')
	expect(dayAndTime('2026-11-21T21:30:00Z', 'en', noon)).toBe('Sun 00:30')
	expect(dayAndTime('2027-05-12T10:35:00Z', 'en', noon)).toBe('12 May 2027, 13:35')
})

test('what is kept or printed always names its day', () => {
	expect(fullMoment('2026-11-21T10:35:00Z', 'en')).toBe('21 Nov 2026, 13:35')
})

test('a duration is whole minutes, in both languages', async () => {
	const en = await wordsOf('en')
	expect(duration(245.9, en)).toBe('4 h 05 min')
	expect(duration(35, en)).toBe('35 min')
	expect(duration(2880, en)).toBe('48 h')
	expect(duration(4500, en)).toBe('3 days 3 h')
	expect(duration(7200, en)).toBe('5 days')
	expect(duration(245, await wordsOf('sw'))).toBe('saa 4 dk 05')
})

test('a field holds Nairobi time and gives it back unchanged', () => {
	expect(fromField('2026-11-21T12:00')).toBe('2026-11-21T09:00:00.000Z')
	expect(toField(noon)).toBe('2026-11-21T12:00')
	expect(fromField('yesterday')).toBeUndefined()
})
