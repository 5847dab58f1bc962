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
 * A representation of the literals of the enumeration '<em><b>Leftover Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Why a stretch of the source belongs to no element.
 * <!-- end-model-doc -->
 * @see org.plandesk.model.PlanPackage#getLeftoverKind()
 * @model
 * @generated
 */
public enum LeftoverKind implements Enumerator {
	/**
	 * The '<em><b>BLANK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Blanks, tabs and line ends.
	 * <!-- end-model-doc -->
	 * @see #BLANK_VALUE
	 * @generated
	 * @ordered
	 */
	BLANK(0, "BLANK", "blank"),

	/**
	 * The '<em><b>BOOKMARK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A bookmark left by a word processor.
	 * <!-- end-model-doc -->
	 * @see #BOOKMARK_VALUE
	 * @generated
	 * @ordered
	 */
	BOOKMARK(1, "BOOKMARK", "bookmark"),

	/**
	 * The '<em><b>PUNCTUATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A stray punctuation mark.
	 * <!-- end-model-doc -->
	 * @see #PUNCTUATION_VALUE
	 * @generated
	 * @ordered
	 */
	PUNCTUATION(2, "PUNCTUATION", "punctuation"),

	/**
	 * The '<em><b>PAGE NUMBER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A page number.
	 * <!-- end-model-doc -->
	 * @see #PAGE_NUMBER_VALUE
	 * @generated
	 * @ordered
	 */
	PAGE_NUMBER(3, "PAGE_NUMBER", "page_number"),

	/**
	 * The '<em><b>RUNNING HEAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A running header or footer.
	 * <!-- end-model-doc -->
	 * @see #RUNNING_HEAD_VALUE
	 * @generated
	 * @ordered
	 */
	RUNNING_HEAD(4, "RUNNING_HEAD", "running_head"),

	/**
	 * The '<em><b>CONTENTS LIST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A line of a table of contents.
	 * <!-- end-model-doc -->
	 * @see #CONTENTS_LIST_VALUE
	 * @generated
	 * @ordered
	 */
	CONTENTS_LIST(5, "CONTENTS_LIST", "contents_list"),

	/**
	 * The '<em><b>UNREADABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Characters that could not be decoded.
	 * <!-- end-model-doc -->
	 * @see #UNREADABLE_VALUE
	 * @generated
	 * @ordered
	 */
	UNREADABLE(6, "UNREADABLE", "unreadable"),

	/**
	 * The '<em><b>TABLE FRAME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cell borders and marks of a table.
	 * <!-- end-model-doc -->
	 * @see #TABLE_FRAME_VALUE
	 * @generated
	 * @ordered
	 */
	TABLE_FRAME(7, "TABLE_FRAME", "table_frame");

	/**
	 * The '<em><b>BLANK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Blanks, tabs and line ends.
	 * <!-- end-model-doc -->
	 * @see #BLANK
	 * @model literal="blank"
	 * @generated
	 * @ordered
	 */
	public static final int BLANK_VALUE = 0;

	/**
	 * The '<em><b>BOOKMARK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A bookmark left by a word processor.
	 * <!-- end-model-doc -->
	 * @see #BOOKMARK
	 * @model literal="bookmark"
	 * @generated
	 * @ordered
	 */
	public static final int BOOKMARK_VALUE = 1;

	/**
	 * The '<em><b>PUNCTUATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A stray punctuation mark.
	 * <!-- end-model-doc -->
	 * @see #PUNCTUATION
	 * @model literal="punctuation"
	 * @generated
	 * @ordered
	 */
	public static final int PUNCTUATION_VALUE = 2;

	/**
	 * The '<em><b>PAGE NUMBER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A page number.
	 * <!-- end-model-doc -->
	 * @see #PAGE_NUMBER
	 * @model literal="page_number"
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_NUMBER_VALUE = 3;

	/**
	 * The '<em><b>RUNNING HEAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A running header or footer.
	 * <!-- end-model-doc -->
	 * @see #RUNNING_HEAD
	 * @model literal="running_head"
	 * @generated
	 * @ordered
	 */
	public static final int RUNNING_HEAD_VALUE = 4;

	/**
	 * The '<em><b>CONTENTS LIST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A line of a table of contents.
	 * <!-- end-model-doc -->
	 * @see #CONTENTS_LIST
	 * @model literal="contents_list"
	 * @generated
	 * @ordered
	 */
	public static final int CONTENTS_LIST_VALUE = 5;

	/**
	 * The '<em><b>UNREADABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Characters that could not be decoded.
	 * <!-- end-model-doc -->
	 * @see #UNREADABLE
	 * @model literal="unreadable"
	 * @generated
	 * @ordered
	 */
	public static final int UNREADABLE_VALUE = 6;

	/**
	 * The '<em><b>TABLE FRAME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cell borders and marks of a table.
	 * <!-- end-model-doc -->
	 * @see #TABLE_FRAME
	 * @model literal="table_frame"
	 * @generated
	 * @ordered
	 */
	public static final int TABLE_FRAME_VALUE = 7;

	/**
	 * An array of all the '<em><b>Leftover Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LeftoverKind[] VALUES_ARRAY =
		new LeftoverKind[] {
			BLANK,
			BOOKMARK,
			PUNCTUATION,
			PAGE_NUMBER,
			RUNNING_HEAD,
			CONTENTS_LIST,
			UNREADABLE,
			TABLE_FRAME,
		};

	/**
	 * A public read-only list of all the '<em><b>Leftover Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LeftoverKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Leftover Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LeftoverKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LeftoverKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Leftover Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LeftoverKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LeftoverKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Leftover Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LeftoverKind get(int value) {
		switch (value) {
			case BLANK_VALUE: return BLANK;
			case BOOKMARK_VALUE: return BOOKMARK;
			case PUNCTUATION_VALUE: return PUNCTUATION;
			case PAGE_NUMBER_VALUE: return PAGE_NUMBER;
			case RUNNING_HEAD_VALUE: return RUNNING_HEAD;
			case CONTENTS_LIST_VALUE: return CONTENTS_LIST;
			case UNREADABLE_VALUE: return UNREADABLE;
			case TABLE_FRAME_VALUE: return TABLE_FRAME;
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
	private LeftoverKind(int value, String name, String literal) {
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
	
} //LeftoverKind
