/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plandesk.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Time Qualifier</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a deadline is worded; it decides the last day allowed.
 * <!-- end-model-doc -->
 * @see org.plandesk.model.PlanPackage#getTimeQualifier()
 * @model
 * @generated
 */
public enum TimeQualifier implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No deadline wording.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "none"),

	/**
	 * The '<em><b>BY YEAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 到2025年: last day of the year.
	 * <!-- end-model-doc -->
	 * @see #BY_YEAR_VALUE
	 * @generated
	 * @ordered
	 */
	BY_YEAR(1, "BY_YEAR", "by_year"),

	/**
	 * The '<em><b>BY END OF YEAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 2023年底前: last day of the year.
	 * <!-- end-model-doc -->
	 * @see #BY_END_OF_YEAR_VALUE
	 * @generated
	 * @ordered
	 */
	BY_END_OF_YEAR(2, "BY_END_OF_YEAR", "by_end_of_year"),

	/**
	 * The '<em><b>BY HALF YEAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 上半年: last day of the half-year.
	 * <!-- end-model-doc -->
	 * @see #BY_HALF_YEAR_VALUE
	 * @generated
	 * @ordered
	 */
	BY_HALF_YEAR(3, "BY_HALF_YEAR", "by_half_year"),

	/**
	 * The '<em><b>BY QUARTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 第三季度: last day of the quarter.
	 * <!-- end-model-doc -->
	 * @see #BY_QUARTER_VALUE
	 * @generated
	 * @ordered
	 */
	BY_QUARTER(4, "BY_QUARTER", "by_quarter"),

	/**
	 * The '<em><b>BY MONTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 2021年6月底前: last day of the month.
	 * <!-- end-model-doc -->
	 * @see #BY_MONTH_VALUE
	 * @generated
	 * @ordered
	 */
	BY_MONTH(5, "BY_MONTH", "by_month"),

	/**
	 * The '<em><b>BY TEN DAYS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 6月上旬: last day of the ten-day period.
	 * <!-- end-model-doc -->
	 * @see #BY_TEN_DAYS_VALUE
	 * @generated
	 * @ordered
	 */
	BY_TEN_DAYS(6, "BY_TEN_DAYS", "by_ten_days"),

	/**
	 * The '<em><b>ON DATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 2023年7月1日: that day.
	 * <!-- end-model-doc -->
	 * @see #ON_DATE_VALUE
	 * @generated
	 * @ordered
	 */
	ON_DATE(7, "ON_DATE", "on_date"),

	/**
	 * The '<em><b>BEFORE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 某日前, 2022年前: that day or year, with the stricter or wider reading as alternative.
	 * <!-- end-model-doc -->
	 * @see #BEFORE_VALUE
	 * @generated
	 * @ordered
	 */
	BEFORE(8, "BEFORE", "before"),

	/**
	 * The '<em><b>WITHIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 印发后3个月内: counted from an event.
	 * <!-- end-model-doc -->
	 * @see #WITHIN_VALUE
	 * @generated
	 * @ordered
	 */
	WITHIN(9, "WITHIN", "within"),

	/**
	 * The '<em><b>EACH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 每年3月底前: returns.
	 * <!-- end-model-doc -->
	 * @see #EACH_VALUE
	 * @generated
	 * @ordered
	 */
	EACH(10, "EACH", "each"),

	/**
	 * The '<em><b>OUTLOOK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 展望2035年: last day of the year of an outlook.
	 * <!-- end-model-doc -->
	 * @see #OUTLOOK_VALUE
	 * @generated
	 * @ordered
	 */
	OUTLOOK(11, "OUTLOOK", "outlook"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another wording.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(12, "OTHER", "other");

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No deadline wording.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model literal="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>BY YEAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 到2025年: last day of the year.
	 * <!-- end-model-doc -->
	 * @see #BY_YEAR
	 * @model literal="by_year"
	 * @generated
	 * @ordered
	 */
	public static final int BY_YEAR_VALUE = 1;

	/**
	 * The '<em><b>BY END OF YEAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 2023年底前: last day of the year.
	 * <!-- end-model-doc -->
	 * @see #BY_END_OF_YEAR
	 * @model literal="by_end_of_year"
	 * @generated
	 * @ordered
	 */
	public static final int BY_END_OF_YEAR_VALUE = 2;

	/**
	 * The '<em><b>BY HALF YEAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 上半年: last day of the half-year.
	 * <!-- end-model-doc -->
	 * @see #BY_HALF_YEAR
	 * @model literal="by_half_year"
	 * @generated
	 * @ordered
	 */
	public static final int BY_HALF_YEAR_VALUE = 3;

	/**
	 * The '<em><b>BY QUARTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 第三季度: last day of the quarter.
	 * <!-- end-model-doc -->
	 * @see #BY_QUARTER
	 * @model literal="by_quarter"
	 * @generated
	 * @ordered
	 */
	public static final int BY_QUARTER_VALUE = 4;

	/**
	 * The '<em><b>BY MONTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 2021年6月底前: last day of the month.
	 * <!-- end-model-doc -->
	 * @see #BY_MONTH
	 * @model literal="by_month"
	 * @generated
	 * @ordered
	 */
	public static final int BY_MONTH_VALUE = 5;

	/**
	 * The '<em><b>BY TEN DAYS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 6月上旬: last day of the ten-day period.
	 * <!-- end-model-doc -->
	 * @see #BY_TEN_DAYS
	 * @model literal="by_ten_days"
	 * @generated
	 * @ordered
	 */
	public static final int BY_TEN_DAYS_VALUE = 6;

	/**
	 * The '<em><b>ON DATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 2023年7月1日: that day.
	 * <!-- end-model-doc -->
	 * @see #ON_DATE
	 * @model literal="on_date"
	 * @generated
	 * @ordered
	 */
	public static final int ON_DATE_VALUE = 7;

	/**
	 * The '<em><b>BEFORE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 某日前, 2022年前: that day or year, with the stricter or wider reading as alternative.
	 * <!-- end-model-doc -->
	 * @see #BEFORE
	 * @model literal="before"
	 * @generated
	 * @ordered
	 */
	public static final int BEFORE_VALUE = 8;

	/**
	 * The '<em><b>WITHIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 印发后3个月内: counted from an event.
	 * <!-- end-model-doc -->
	 * @see #WITHIN
	 * @model literal="within"
	 * @generated
	 * @ordered
	 */
	public static final int WITHIN_VALUE = 9;

	/**
	 * The '<em><b>EACH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 每年3月底前: returns.
	 * <!-- end-model-doc -->
	 * @see #EACH
	 * @model literal="each"
	 * @generated
	 * @ordered
	 */
	public static final int EACH_VALUE = 10;

	/**
	 * The '<em><b>OUTLOOK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 展望2035年: last day of the year of an outlook.
	 * <!-- end-model-doc -->
	 * @see #OUTLOOK
	 * @model literal="outlook"
	 * @generated
	 * @ordered
	 */
	public static final int OUTLOOK_VALUE = 11;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another wording.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 12;

	/**
	 * An array of all the '<em><b>Time Qualifier</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TimeQualifier[] VALUES_ARRAY =
		new TimeQualifier[] {
			NONE,
			BY_YEAR,
			BY_END_OF_YEAR,
			BY_HALF_YEAR,
			BY_QUARTER,
			BY_MONTH,
			BY_TEN_DAYS,
			ON_DATE,
			BEFORE,
			WITHIN,
			EACH,
			OUTLOOK,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Time Qualifier</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TimeQualifier> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Time Qualifier</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TimeQualifier get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TimeQualifier result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Time Qualifier</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TimeQualifier getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TimeQualifier result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Time Qualifier</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TimeQualifier get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case BY_YEAR_VALUE: return BY_YEAR;
			case BY_END_OF_YEAR_VALUE: return BY_END_OF_YEAR;
			case BY_HALF_YEAR_VALUE: return BY_HALF_YEAR;
			case BY_QUARTER_VALUE: return BY_QUARTER;
			case BY_MONTH_VALUE: return BY_MONTH;
			case BY_TEN_DAYS_VALUE: return BY_TEN_DAYS;
			case ON_DATE_VALUE: return ON_DATE;
			case BEFORE_VALUE: return BEFORE;
			case WITHIN_VALUE: return WITHIN;
			case EACH_VALUE: return EACH;
			case OUTLOOK_VALUE: return OUTLOOK;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private TimeQualifier(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //TimeQualifier
